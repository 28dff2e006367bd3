import fc from 'fast-check';
import { postingStates } from './posting-state.js';
import {
  editableStates,
  possibleTransitions,
  stateAfter,
  type Transition,
  transitions,
} from './transitions.js';

const names = Object.keys(transitions) as Transition[];

describe('the transition table', () => {
  it('leads from a draft to every state', () => {
    const reached = new Set(['draft']);
    for (let i = 0; i < postingStates.length; i++) {
      for (const state of postingStates.filter((s) => reached.has(s))) {
        for (const name of possibleTransitions(state)) reached.add(stateAfter(state, name));
      }
    }
    expect([...reached].sort()).toEqual([...postingStates].sort());
  });

  it('publishes only what was handed in, and what an officer has looked at', () => {
    for (const state of postingStates) {
      if (state === 'submitted' || state === 'waiting' || state === 'paused') continue;
      for (const name of possibleTransitions(state)) {
        expect([state, name, stateAfter(state, name)]).not.toEqual([state, name, 'published']);
      }
    }
  });

  it('allows a transition exactly when it is named as possible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...postingStates), fc.constantFrom(...names), (state, name) => {
        const possible = possibleTransitions(state).includes(name);
        if (possible) expect(stateAfter(state, name)).toBe(transitions[name].to);
        else expect(() => stateAfter(state, name)).toThrow(/Possible now/);
      }),
    );
  });

  it('lets the content of an ended posting stand', () => {
    for (const ended of ['fulfilled', 'withdrawn', 'expired'] as const) {
      expect(editableStates).not.toContain(ended);
    }
  });
});
