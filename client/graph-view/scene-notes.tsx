import { AddressLink } from '../app/address-link.tsx';
import { useAddress } from '../address/use-address.ts';
import type { Link, ReportGraph } from '../report/report-graph.ts';
import { nameLink } from '../strings/common.ts';
import { explore as words } from '../strings/explore.ts';
import { states } from '../strings/states.ts';
import type { AskedPath, Path } from './use-path.ts';
import { usePath } from './use-path.ts';

/** What the reader made of the picture that is not plain to see, each with the way back. */
export function SceneNotes({ graph }: { readonly graph: ReportGraph }) {
  const { state } = useAddress();
  const { near, node, hidden, moved, to } = state;
  const path = usePath(graph, node, to);
  return (
    <div className="scene-notes" role="status">
      {near === null || node === null ? null : (
        <Note text={words.nearNote(near, nameOf(graph, node))} change={{ near: null }} way={words.everything} />
      )}
      {hidden.length === 0 ? null : (
        <Note text={words.hiddenNote(hidden.length)} change={{ hidden: [] }} way={words.showHidden} />
      )}
      {moved.length === 0 ? null : (
        <Note text={words.movedNote(moved.length)} change={{ moved: [] }} way={words.unpinAll} />
      )}
      {node === null || to === null ? null : <PathNote graph={graph} asked={path} from={node} to={to} />}
    </div>
  );
}

const nameOf = (graph: ReportGraph, id: string): string => graph.nodes.get(id)?.label ?? id;

interface NoteProps {
  readonly text: string;
  readonly change: Parameters<typeof AddressLink>[0]['change'];
  readonly way: string;
}

function Note({ text, change, way }: NoteProps) {
  return (
    <p className="scene-note">
      {text} <AddressLink change={change}>{way}</AddressLink>
    </p>
  );
}

interface PathProps {
  readonly graph: ReportGraph;
  readonly asked: AskedPath;
  readonly from: string;
  readonly to: string;
}

function PathNote({ graph, asked: { path, failed }, from, to }: PathProps) {
  const ends = words.pathNote(nameOf(graph, from), nameOf(graph, to));
  const told = failed
    ? states.unexpected
    : path === null
      ? `${words.pathWaiting} …`
      : words.pathTold(path.path?.edges.length ?? null);
  return (
    <div className="scene-note">
      {ends} {told} {path?.isExact === false ? words.inexact : ''}{' '}
      <AddressLink change={{ to: null }}>{words.noPathDeed}</AddressLink>
      {path?.path == null ? null : <PathSteps graph={graph} path={path.path} />}
    </div>
  );
}

/** Each step as the link runs, which need not be the way that the path goes. */
function PathSteps({ graph, path }: { readonly graph: ReportGraph; readonly path: NonNullable<Path['path']> }) {
  return (
    <ol className="path-steps">
      {path.edges.map(({ from, to, type }) => (
        <li key={`${from.id} ${to.id} ${type}`}>
          <AddressLink change={{ node: from.id, to: null }}>{nameOf(graph, from.id)}</AddressLink>{' '}
          {nameStep(graph, from.id, to.id)}{' '}
          <AddressLink change={{ node: to.id, to: null }}>{nameOf(graph, to.id)}</AddressLink>
        </li>
      ))}
    </ol>
  );
}

function nameStep(graph: ReportGraph, from: string, to: string): string {
  const link = (graph.linksAt.get(from) ?? []).find((one: Link) => one.from === from && one.to === to);
  return link === undefined ? words.belongsTo : nameLink(link);
}
