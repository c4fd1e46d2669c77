import { LimitsLink } from '../limits/limits-link.tsx';
import type { Report } from '../report/report-graph.ts';
import { footer as words } from '../strings/common.ts';

/** Whose words these are, under which licence, in which version. */
export function Footer({ report }: { readonly report: Report }) {
  const { licence, licenceUrl, publisher, sourceUrl, dataVersion } = report;
  return (
    <footer className="footer">
      {sourceUrl === null ? null : (
        <span className="footer-more">
          {words.source}: <a href={sourceUrl}>{publisher ?? sourceUrl}</a>
        </span>
      )}
      {licence === null ? null : (
        <span className="footer-licence">
          {licenceUrl === null ? words.licence(licence) : <a href={licenceUrl}>{words.licence(licence)}</a>}
        </span>
      )}
      <span className="footer-more">{words.version(dataVersion)}</span>
      <LimitsLink />
    </footer>
  );
}
