import { useAddress } from '../address/use-address.ts';
import { useAsked } from '../api/use-asked.ts';
import { Answered } from '../app/answered.tsx';
import type { ViewProps } from '../app/views.tsx';
import type { VocabulariesQuery } from '../generated/graphql.ts';
import { VocabulariesDocument } from '../generated/graphql.ts';
import { compare } from '../strings/compare.ts';
import { strands as words } from '../strings/strands.ts';
import { Choice } from './choice.tsx';
import { ScopeNote } from './scope-note.tsx';
import { StrandsOnTheme } from './strands-on-theme.tsx';

type Vocabularies = Pick<VocabulariesQuery, 'themes' | 'strands'>;

/** The strands that a reader meets first: conversations, and whoever chose to answer. */
const FIRST = ['strand/deliberative-events', 'strand/change-nhs-website'] as const;

/** Two strands held against each other on one theme, never pooled. */
export function StrandsView({ whole }: ViewProps) {
  const asked = useAsked(['vocabularies'], (ask) => ask(VocabulariesDocument, {}));
  return (
    <Answered asked={asked} waiting={compare.waiting}>
      {(vocabularies) => <Chosen whole={whole} vocabularies={vocabularies} />}
    </Answered>
  );
}

function Chosen({ whole, vocabularies }: Pick<ViewProps, 'whole'> & { readonly vocabularies: Vocabularies }) {
  const { state } = useAddress();
  const { themes, strands } = vocabularies;
  const theme = themes.find(({ id }) => id === state.theme[0]) ?? themes[0];
  const left = strands.find(({ id }) => id === (state.pair[0] ?? FIRST[0])) ?? strands[0];
  const right = strands.find(({ id }) => id === (state.pair[1] ?? FIRST[1])) ?? strands[1];
  if (theme === undefined || left === undefined || right === undefined) return <p className="nothing">{words.none}</p>;
  return (
    <>
      <h2>{words.title(left.name, right.name, theme.name)}</h2>
      <p className="warning-lead">{words.warning}</p>
      <Choices vocabularies={vocabularies} theme={theme.id} left={left.id} right={right.id} />
      <ScopeNote obeys={['theme']} />
      {left.id === right.id ? (
        <p role="status">{words.same}</p>
      ) : (
        <StrandsOnTheme graph={whole} theme={theme.id} strands={[left, right]} />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly vocabularies: Vocabularies;
  readonly theme: string;
  readonly left: string;
  readonly right: string;
}

function Choices({ vocabularies, theme, left, right }: ChoicesProps) {
  const { go } = useAddress();
  const strands = vocabularies.strands.map(({ id, name }) => [id, name] as const);
  return (
    <div className="pickers pickers-wide">
      <Choice
        label={words.theme}
        options={vocabularies.themes.map(({ id, name }) => [id, name] as const)}
        chosen={theme}
        onChoose={(id) => {
          go({ theme: [id] });
        }}
      />
      <Choice
        label={words.left}
        options={strands}
        chosen={left}
        onChoose={(id) => {
          go({ pair: [id, right === id ? left : right] });
        }}
      />
      <Choice
        label={words.right}
        options={strands}
        chosen={right}
        onChoose={(id) => {
          go({ pair: [left === id ? right : left, id] });
        }}
      />
    </div>
  );
}
