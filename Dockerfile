# Builds the site and serves it on port 8080 with nginx. For sites that know their address:
# docker build --build-arg SITE=https://your.address -t client-app-support . (an address without a path)
FROM node:24-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
ARG SITE=
RUN npm run build -- ${SITE:+--site "$SITE"} && npm run compress

FROM nginx:stable-alpine
COPY --from=build /site/dist /usr/share/nginx/html
RUN printf '%s\n' \
      'server {' \
      '  listen 8080;' \
      '  root /usr/share/nginx/html;' \
      '  include /usr/share/nginx/html/nginx.conf;' \
      '}' > /etc/nginx/conf.d/default.conf && nginx -t
EXPOSE 8080
