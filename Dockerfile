# The bot alone, without the demo. Everything it keeps is in /data.
#   docker compose up --build --detach      or, by hand:
#   docker build --tag reverse-mentor . && docker run --env-file .env --volume mentor:/data reverse-mentor
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /opt/mentor
ENV PATH="/opt/mentor/bin:$PATH"
COPY requirements/run.txt requirements/run.txt
RUN pip install --no-cache-dir --require-hashes --requirement requirements/run.txt
COPY . .
RUN pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home mentor && install --directory --owner mentor /data
COPY --from=build /opt/mentor /opt/mentor
# HOST and PORT are inside the container: nothing is reachable that is not published.
ENV PATH="/opt/mentor/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=3000
USER mentor
WORKDIR /data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["python", "-c", \
    "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=4)"]
ENTRYPOINT ["reverse-mentor"]
CMD ["run"]
