/** Where a model lives: one address, to which everything goes and nothing else does. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
}

/** Why an endpoint gave nothing usable. */
export type EndpointFaultReason =
  | 'unreachable'
  | 'status'
  | 'too-large'
  | 'time-out'
  | 'elsewhere'
  | 'garbage';

/** An endpoint that does not answer as it should. Holds nothing of what was sent or received. */
export class EndpointFault extends Error {
  override readonly name = 'EndpointFault';
  readonly reason: EndpointFaultReason;
  readonly status: number | undefined;

  constructor(reason: EndpointFaultReason, status?: number) {
    super(status === undefined ? reason : `${reason} ${status}`);
    this.reason = reason;
    this.status = status;
  }
}

/** The fault behind whatever a library made of it. */
export const faultOf = (error: unknown, signal?: AbortSignal): EndpointFault => {
  if (signal?.aborted) return new EndpointFault('time-out');
  let cause: unknown = error;
  for (let depth = 0; cause instanceof Error && depth < 10; depth += 1) {
    if (cause instanceof EndpointFault) return cause;
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return new EndpointFault('time-out');
    cause = cause.cause;
  }
  return new EndpointFault('garbage');
};

const limited = (body: ReadableStream<Uint8Array>, mostBytes: number): ReadableStream<Uint8Array> => {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > mostBytes) controller.error(new EndpointFault('too-large'));
        else controller.enqueue(chunk);
      },
    }),
  );
};

/**
 * A `fetch` for one endpoint: no other host, no redirect to one, an end in time and in size, and a fault for every answer
 * that is not a success. Libraries get this one, so that none of them decides otherwise.
 */
export const endpointFetch =
  (baseUrl: string, signal: AbortSignal, mostBytes: number): typeof fetch =>
  async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    if (asked.origin !== new URL(baseUrl).origin) throw new EndpointFault('elsewhere');
    const signals = [signal, ...(init?.signal ? [init.signal] : [])];
    let response: Response;
    try {
      response = await fetch(input, { ...init, redirect: 'error', signal: AbortSignal.any(signals) });
    } catch (error) {
      if (signal.aborted) throw new EndpointFault('time-out');
      const known = faultOf(error);
      throw known.reason === 'time-out' ? known : new EndpointFault('unreachable');
    }
    if (!response.ok) {
      await response.body?.cancel().catch(() => undefined);
      throw new EndpointFault('status', response.status);
    }
    const { status, statusText, headers } = response;
    return new Response(response.body && limited(response.body, mostBytes), { status, statusText, headers });
  };

/**
 * The same for a library that prints what it can not read: an answer that is not JSON, line by line, never reaches it.
 */
export const jsonLinesOnly =
  (inner: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await inner(input, init);
    const text = await response.text();
    try {
      for (const line of text.split('\n')) if (line.trim() !== '') JSON.parse(line);
    } catch {
      throw new EndpointFault('garbage');
    }
    return new Response(text, { status: response.status, headers: response.headers });
  };

/** `work`, or a time-out fault when the signal ends it first, also when a library does not listen to the signal. */
export const within = async <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> => {
  let stop: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(new EndpointFault('time-out'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  // Whichever is late has nobody listening any more.
  work.catch(() => undefined);
  ended.catch(() => undefined);
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
