/** The line that every copy of the report's words carries; `name` is the licence's own. */
export const licenceLine = (name: string): string => `Contains public sector information licensed under the ${name}.`;
