import { describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../../retrieval/evaluation/question-set.ts';

describe('a question set', () => {
  it('is measured by outcomes when its questions say which outcome they expect', () => {
    expect(
      readQuestionSet('{"id":1,"question":"Mag dit?","kind":"dilemma","expect":["no-verdict"]}'),
    ).toMatchObject({
      by: 'outcomes',
      questions: [{ id: '1', must_not: [], history: [] }],
    });
    expect(readQuestionSet('{"id":"a","question":"Wat?","type":"single"}\n\n').by).toBe('facts');
  });

  it('names the line that can not be used, and why', () => {
    const good = '{"id":"a","question":"Wat?","type":"single"}';
    expect(() => readQuestionSet(`${good}\n\nnonsense`)).toThrow(/line 3: nonsense/);
    expect(() => readQuestionSet(`${good}\n{"id":"b","type":"single"}`)).toThrow(/line 2: question/);
    expect(() => readQuestionSet('{"id":"a","question":"Wat?","type":"single","facts":[["("]]}')).toThrow(
      /no regular expression/,
    );
    expect(() => readQuestionSet(' \n')).toThrow(/line 1/);
  });
});
