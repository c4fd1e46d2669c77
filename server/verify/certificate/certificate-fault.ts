/** What is wrong with a certificate, or between it and the source. */
export interface CertificateFault {
  /** What it is wrong with: the certificate as a whole, a report, a node by its id, an edge by its key, a path by its number from 1. */
  readonly subject: string;
  readonly problem: string;
}
