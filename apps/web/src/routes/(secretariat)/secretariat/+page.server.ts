import { askApi } from '../../../api/ask-api.js';
import { orThrow } from '../../../secretariat/or-throw.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { role } = await event.parent();
  const [pipeline, unmet, fairness] = await Promise.all([
    askApi(event, 'get', '/api/v1/secretariat/pipeline').then(orThrow),
    askApi(event, 'get', '/api/v1/secretariat/unmet-needs').then(orThrow),
    askApi(event, 'get', '/api/v1/secretariat/fairness').then(orThrow),
  ]);
  return {
    whole: pipeline.whole,
    period: pipeline.period,
    unmet: unmet.total,
    gini: fairness.gini,
    stuck: role === 'steering-committee' ? null : await stuckGroups(event),
  };
};

/** Only those in which something is stuck. */
async function stuckGroups(event: Parameters<PageServerLoad>[0]) {
  const answer = await askApi(event, 'get', '/api/v1/secretariat/stuck');
  return orThrow(answer).items.filter(({ total }) => total > 0);
}
