/** The least that can be asked of each analysis. */
export const ANALYSIS_OPERATIONS = [
  '{ tensions(report: "small") { id } divisions(report: "small") { finding { id } } }',
  '{ gaps(report: "small") { basis } }',
  '{ comparison(report: "small", left: "audience/public", right: "audience/staff") { total } }',
  '{ matrix(report: "small", rows: AUDIENCE, columns: THEME) { total } cooccurrence(report: "small", of: THEME) { of } }',
  '{ concern(id: "small/concern/exclusion") { triangulation { version } } }',
  '{ voices(report: "small") { basis } }',
  '{ trace(from: "small/quote/my-mother") { paths { edges { key } } certificate { digest } } }',
  '{ path(from: "small/quote/my-mother", to: "audience/public") { statement } }',
  '{ neighbourhood(ids: ["small/quote/my-mother"]) { isWhole } }',
] as const;
