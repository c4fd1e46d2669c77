import type { ReactNode } from 'react';
import { AddressLink } from '../app/address-link.tsx';
import { SlowNote } from '../app/slow-note.tsx';
import { useAddress } from '../address/use-address.ts';
import { NodeName } from '../list/node-name.tsx';
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
        <Note text={words.nearNote(near)} change={{ near: null }} way={words.everything}>
          <Name graph={graph} id={node} />
        </Note>
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

/** A person's own words keep their face and their marks. */
function Name({ graph, id }: { readonly graph: ReportGraph; readonly id: string }) {
  const node = graph.nodes.get(id);
  return node === undefined ? id : <NodeName node={node} />;
}

interface NoteProps {
  readonly text: string;
  /** What the text speaks of. */
  readonly children?: ReactNode;
  readonly change: Parameters<typeof AddressLink>[0]['change'];
  readonly way: string;
}

function Note({ text, children, change, way }: NoteProps) {
  return (
    <p className="scene-note">
      {text} {children} <AddressLink change={change}>{way}</AddressLink>
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
  const told = failed
    ? states.unexpected
    : path === null
      ? `${words.pathWaiting} …`
      : words.pathTold(path.path?.edges.length ?? null);
  return (
    <div className="scene-note">
      <p className="path-end">
        {words.pathFrom} <Name graph={graph} id={from} />
      </p>
      <p className="path-end">
        {words.pathTo} <Name graph={graph} id={to} />
      </p>
      {told} {path?.isExact === false ? words.inexact : ''}{' '}
      {path === null && !failed ? <SlowNote>{states.partSlow}</SlowNote> : null}
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
          <AddressLink change={{ node: from.id, to: null }}>
            <Name graph={graph} id={from.id} />
          </AddressLink>{' '}
          {nameStep(graph, from.id, to.id)}{' '}
          <AddressLink change={{ node: to.id, to: null }}>
            <Name graph={graph} id={to.id} />
          </AddressLink>
        </li>
      ))}
    </ol>
  );
}

function nameStep(graph: ReportGraph, from: string, to: string): string {
  const link = (graph.linksAt.get(from) ?? []).find((one: Link) => one.from === from && one.to === to);
  return link === undefined ? words.belongsTo : nameLink(link);
}
