import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../../facilitation/guard/leave-out.ts';

describe('a question that others will read', () => {
  it('loses the names and numbers of people, and keeps what is asked', () => {
    expect(leaveOut('Wie vervangt mevrouw Jansen, mail j.jansen@example.nl, bij de retraite?', 'nl')).toBe(
      'Wie vervangt mevrouw [naam], mail [weggelaten], bij de retraite?',
    );
    expect(leaveOut('Who stands in for Mrs. Jones at the retreat?', 'en')).toBe(
      'Who stands in for Mrs. [name] at the retreat?',
    );
  });

  it('stays as it is when there is nothing of the kind in it', () => {
    const question = 'Hoeveel kost een retraite in 2026?';
    expect(leaveOut(question, 'nl')).toBe(question);
  });
});
