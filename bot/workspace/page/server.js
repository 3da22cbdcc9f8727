/** What the server refused, with words for a person. */
export class Refused extends Error {
  constructor(code, message) {
    super(message ?? code);
    this.code = code;
  }
}

const readAnswer = async (response) => {
  const answer = await response.json().catch(() => ({ ok: false, error: 'no_answer' }));
  if (!answer.ok) throw new Refused(answer.error ?? 'no_answer', answer.message);
  return answer;
};

const reach = async (path, options) => {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused('not_reachable');
  }
  return readAnswer(response);
};

/** Reads from the server. Rejects with `Refused`, also when the server cannot be reached. */
export const read = (path, query = {}) => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  return reach(search.size > 0 ? `${path}?${search}` : path, {});
};

/** Acts on the server. Rejects with `Refused`. */
export const act = (path, body) =>
  reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** One person's way to the server: everything they read and do is under their own path. */
export const connectAs = (me) => {
  const path = (part) => `/workspace/${encodeURIComponent(me)}/${part}`;
  return {
    read: (part, query) => read(path(part), query),
    act: (part, body) => act(path(part), body),
    /** Calls `onEvent` for everything that happens to this person, and `onOpen` when the line is there (again). */
    listen({ onEvent, onOpen, onLost }) {
      const source = new EventSource(path('stream'));
      let lost = false;
      source.onmessage = (event) => onEvent(JSON.parse(event.data));
      source.onerror = () => {
        if (!lost) onLost();
        lost = true;
      };
      source.onopen = () => {
        onOpen(lost);
        lost = false;
      };
      return () => source.close();
    },
  };
};
