# syntax=docker/dockerfile:1
# Durf as an image: Node 24, not root, nothing written outside /var/lib/durf and /tmp.

FROM node:24-slim AS packages
WORKDIR /srv/durf
COPY package.json package-lock.json .npmrc ./
# No package needs its install script, so none gets to run one.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV DURF_BIND=0.0.0.0 \
    PORT=3000 \
    DURF_DATA_DIR=/var/lib/durf/data \
    TZ=Europe/Amsterdam
RUN mkdir -p /var/lib/durf && chown node:node /var/lib/durf
WORKDIR /srv/durf
COPY --from=packages /srv/durf/node_modules ./node_modules
COPY . .
USER node
VOLUME /var/lib/durf
EXPOSE 3000
# The first start fills the knowledge base; after that Durf is up in a few seconds.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.status === 200 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/start.mjs"]
