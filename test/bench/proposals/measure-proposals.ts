import type { Corpus, DemandRow } from '#corpus';
import { understand } from '../../../apps/api/src/understanding/understand.js';
import type { ProposalsDto } from '../../../apps/api/src/understanding/proposals.dto.js';

/** The day on which the corpora were judged. */
const TODAY = '2026-11-22';

/** What the form would have proposed for a demand, beside what its poster meant. */
export interface ProposedFor {
  readonly demand: DemandRow;
  readonly country: string | null;
  /** Areas of the proposed sectors, the best first, each once. */
  readonly areas: readonly string[];
}

/** Over how many demands, and how many of them are right. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

export interface ProposalFigures {
  /** The country of the demand is proposed. */
  readonly country: Share;
  /** The same from the text alone, as if nothing were known of who writes. */
  readonly countryByText: Share;
  /** The first proposed sector lies in an area that the poster ticked. */
  readonly firstSector: Share;
  /** One of the proposed sectors, all of which the form ticks, lies in such an area. */
  readonly sector: Share;
  /** Of all areas that the form ticks, those that the poster ticked. */
  readonly ticks: Share;
}

/**
 * What the form proposes for every demand when its title and text are written and nothing else is said: the writer's
 * organisation is known, as it is to the form.
 */
export function proposedFor({ demands, organisations }: Corpus): ProposedFor[] {
  const homes = new Map(organisations.map(({ id, country }) => [id, country]));
  return demands.map((demand) => {
    const { country, sectors } = propose(demand, homes.get(demand.org) ?? null);
    const areas = [...new Set(sectors.map(({ area }) => area))];
    return { demand, country: country?.id ?? null, areas };
  });
}

/** Counts what is right. Areas are those that the corpus has; it is told in its README how they were ticked. */
export function measureProposals(corpus: Corpus): ProposalFigures {
  const proposed = proposedFor(corpus);
  const byText = corpus.demands.map(
    (demand) => propose(demand, null).country?.id === demand.country,
  );
  const ticks = proposed.flatMap(({ demand, areas }) =>
    areas.map((area) => demand.areas.includes(area)),
  );
  return {
    country: share(proposed.map(({ demand, country }) => country === demand.country)),
    countryByText: share(byText),
    firstSector: share(proposed.map(({ demand, areas }) => demand.areas.includes(areas[0] ?? ''))),
    sector: share(
      proposed.map(({ demand, areas }) => areas.some((area) => demand.areas.includes(area))),
    ),
    ticks: share(ticks),
  };
}

function propose({ title, text }: DemandRow, home: string | null): ProposalsDto {
  const unsaid = { language: null, country: null, place: null, people: [] };
  const typed = { kind: 'demand', title, text, home, today: TODAY, ...unsaid } as const;
  return understand(typed, () => 'en').understood.proposals;
}

function share(answers: readonly boolean[]): Share {
  return { of: answers.length, right: answers.filter((isRight) => isRight).length };
}
