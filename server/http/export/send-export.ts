import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, parse, validate } from 'graphql';
import { runOperation, sendAnswer, toHttpRequest } from '../graphql-request.ts';
import type { Served } from '../graphql-handler.ts';
import type { Asked } from '../read-asked.ts';
import type { RequestContext } from '../serve-graphql.ts';
import { type ExportPage, type PageAsker, askPage, isPage, readOn } from './ask-pages.ts';
import { describeExport, makeExportHeaders } from './describe-export.ts';
import type { ExportFormat } from './export-format.ts';
import { type ExportPlan, planExport } from './plan-export.ts';
import { printHeader, printRow } from './print-csv.ts';

export interface ExportRequest extends Served {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly asked: Asked;
  readonly document: string;
  readonly format: ExportFormat;
  readonly context: RequestContext;
}

/** The rows of the one connection of an operation. What cannot be answered is told as to any other request. */
export async function sendExport(wanted: ExportRequest): Promise<FastifyReply> {
  const { reply, request, apollo, schema, document, asked, context } = wanted;
  const parsed = parseValid(wanted);
  if (parsed === null) return sendAnswer(reply, await runOperation(apollo, context, toHttpRequest(request, document)));
  const plan = planExport(schema, parsed, asked.operationName);
  const asker = { apollo, context, asked, plan };
  const page = await askPage(asker, firstCursor(plan, asked));
  if (!isPage(page)) return sendAnswer(reply, page);
  void reply.headers(makeExportHeaders(wanted, plan, page));
  return reply.send(printExport(wanted, asker, page));
}

/** Null for a document that Apollo will refuse, with its reasons. */
function parseValid({ schema, document }: ExportRequest): DocumentNode | null {
  try {
    const parsed = parse(document, { maxTokens: 5_000 });
    return validate(schema, parsed).length === 0 ? parsed : null;
  } catch {
    return null;
  }
}

function firstCursor({ after, cursor }: ExportPlan, { variables }: Asked): string | null {
  const given = variables[after];
  return typeof given === 'string' ? given : cursor;
}

function printExport(wanted: ExportRequest, asker: PageAsker, first: ExportPage): Readable | string {
  const { plan } = asker;
  const pages = plan.isWhole ? readOn(asker, first) : onePage(first);
  switch (wanted.format) {
    case 'about':
      return `${JSON.stringify(describeExport(wanted, plan, first), null, 2)}\n`;
    case 'csv':
      return Readable.from(printCsv(plan, pages));
    case 'jsonl':
      return Readable.from(printJsonLines(pages));
  }
}

async function* onePage(page: ExportPage): AsyncGenerator<ExportPage> {
  yield page;
}

async function* printCsv({ table: { columns } }: ExportPlan, pages: AsyncIterable<ExportPage>): AsyncGenerator<string> {
  yield printHeader(columns);
  for await (const { edges } of pages) {
    if (edges.length > 0) yield edges.map((edge) => printRow(columns, edge)).join('');
  }
}

/** An edge as GraphQL gives it, nested as it was asked for. */
async function* printJsonLines(pages: AsyncIterable<ExportPage>): AsyncGenerator<string> {
  for await (const { edges } of pages) {
    if (edges.length > 0) yield edges.map((edge) => `${JSON.stringify(edge)}\n`).join('');
  }
}
