import type { Compute } from '../read-computed.ts';
import { makeCertificate, printCertificate } from './make-certificate.ts';
import type { CertificateRecord } from './record.ts';

const readRecord = ({ record }: Parameters<Compute>[0]): CertificateRecord => record as CertificateRecord;

/** The fields of Certificate. */
export const CERTIFICATE_COMPUTATIONS = {
  certificateText: (values) => printCertificate(makeCertificate(readRecord(values))),
  certificateDigest: (values) => makeCertificate(readRecord(values)).digest,
  certificateCitations: (values) => makeCertificate(readRecord(values)).reports.map(({ citation }) => citation),
} satisfies Readonly<Record<string, Compute>>;
