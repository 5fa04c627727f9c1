import { describe, expect, it } from 'vitest';
import { evaluate } from '#answer/evaluate';
import { askedQuestions } from '#answer/every-answer';
import { guidedPlace } from '#answer/guided';
import { endKey, guidedEnds } from '#answer/guided-ends';
import { retrace } from '#answer/guided-walk';
import { overlayQuestions } from '#answer/overlays';
import type { Answers } from '#answer/person';
import { placementKey } from '#answer/placement-key';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { type GuideData, toGuideData } from '#views/guided-form';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const placeOf = (framework: Framework, answers: Answers) =>
  guidedPlace(framework, catalogue.questions, answers);

describe.each(site.editions.map((e) => [e.framework.id, e] as const))(
  'the guided questions of %s',
  (_id, edition) => {
    const { framework } = edition;
    const ends = guidedEnds(framework, catalogue.questions);
    const walks = ends.flatMap((end) => end.walks);

    it('end for every combination of answers, within eight questions', () => {
      expect(walks.length).toBeGreaterThan(0);
      expect(Math.max(...walks.map((answers) => Object.keys(answers).length))).toBeLessThanOrEqual(8);
    });

    it('reach every audience, and everything that is said to those in none', () => {
      const placements = walks.map((answers) => placeOf(framework, answers));
      const audiences = new Set(
        placements.flatMap((p) => (p.kind === 'allocated' ? p.audiences.map((a) => a.audience.id) : [])),
      );
      expect([...audiences].toSorted()).toEqual((framework.audiences ?? []).map((a) => a.id).toSorted());
      const outcomes = new Set(
        placements.flatMap((p) => {
          if (p.kind === 'none') return [p.outcome.id];
          return p.kind === 'allocated' && p.aside ? [p.aside.id] : [];
        }),
      );
      const said = (framework.outcomes ?? []).map((o) => o.id).filter((id) => !outcomes.has(id));
      expect(
        said.filter((id) => placements.every((p) => p.kind !== 'depends' || p.outcome?.id !== id)),
      ).toEqual([]);
    });

    it('stop only when no question that is left could change the answer', () => {
      for (const answers of walks) {
        const key = placementKey(placeOf(framework, answers));
        const left = askedQuestions(framework, catalogue.questions).filter(
          (a) => answers[a.question.id] === undefined,
        );
        for (const { question, sets } of left) {
          for (const set of sets) {
            const later = placementKey(placeOf(framework, { ...answers, [question.id]: set }));
            expect(later, JSON.stringify({ answers, question: question.id, set })).toBe(key);
          }
        }
      }
    });

    it('settle everybody who is sure of every answer', () => {
      for (const answers of walks) {
        if (Object.values(answers).flat().includes('not-sure')) continue;
        const placement = placeOf(framework, answers);
        expect(placement.kind, JSON.stringify(answers)).not.toBe('depends');
      }
    });

    it('give each group on a shared page a reason that is not ruled out for anybody who gets there', () => {
      for (const { key, placement, walks: sharing } of ends) {
        if (placement.kind !== 'allocated') continue;
        for (const { audience, because } of placement.audiences) {
          for (const answers of sharing) {
            const own = (audience.ways ?? []).filter((way) => evaluate(way.when, answers) !== 'excluded');
            const told = own.filter((way) => because.includes(way.because));
            expect(told.length, `${key}: ${audience.id}: ${JSON.stringify(answers)}`).toBeGreaterThan(0);
          }
        }
        for (const { audience } of placement.alsoFits) {
          for (const answers of sharing)
            expect(audience.ways?.map((way) => evaluate(way.when, answers))).toContain('matched');
        }
      }
    });

    it('keep residents and people at work apart, because only one of the two can ask an employer', () => {
      for (const { key, placement, walks: sharing } of ends) {
        if (placement.kind === 'none') continue;
        const residents = sharing.filter((answers) => answers.connection?.includes('resident'));
        expect([0, sharing.length], key).toContain(residents.length);
      }
    });

    it('lead to the same end in a browser, which has only the file of questions, whatever overlays it asks', () => {
      const guide = JSON.parse(JSON.stringify(toGuideData(edition, catalogue.questions))) as GuideData;
      const overlaid = overlayQuestions(guide.overlays, guide.questions).map(({ id }) => [id, ['not-sure']]);
      for (const { key, walks: sharing } of ends) {
        // Two of those who meet there: to walk with all of them takes half a minute.
        for (const answers of [sharing[0], sharing.at(-1)]) {
          if (!answers) throw new Error(`Nobody ends at ${key}`);
          const walk = retrace([guide], { ...Object.fromEntries(overlaid), ...answers });
          expect(walk.next).toBeUndefined();
          expect(walk.answers).toMatchObject(answers);
          expect(endKey(guide.rules, guide.questions, walk.answers)).toBe(key);
        }
      }
    });
  },
);
