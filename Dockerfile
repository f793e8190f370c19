# The emulator as a container: port 8080, no root, no writable file system needed.
#
#   docker build -t chats-emulator .
#   docker run --rm -p 8080:8080 chats-emulator
#   docker run --rm -p 8080:8080 -v ./my-scenario.yaml:/scenarios/default.yaml:ro chats-emulator
#
# An engine before version 25 does not know --start-interval; leave that one word out there.
#
# The base images come from REGISTRY, so that a mirror can stand in for Microsoft's.
ARG REGISTRY=mcr.microsoft.com/dotnet
ARG VERSION=0.1.0

FROM ${REGISTRY}/sdk:10.0-noble-aot AS build
# BuildKit says it; the older builder does not, and builds for the machine it runs on.
ARG TARGETARCH
WORKDIR /source

# What decides the packages comes first: a change of code does not restore again.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Emulator/Emulator.csproj src/Emulator/
RUN dotnet restore src/Emulator ${TARGETARCH:+-a $TARGETARCH} -p:PublishAot=true

COPY .editorconfig BannedSymbols.txt ./
COPY scenarios scenarios
COPY src/Emulator src/Emulator
ARG VERSION
# The analyzers have their say in the build that tests; here they would only take time.
RUN dotnet publish src/Emulator -c Release --no-restore ${TARGETARCH:+-a $TARGETARCH} -p:PublishAot=true -p:Version=$VERSION -p:RunAnalyzers=false -o /app

# One native file, by the name the command has everywhere, and the scenarios; its debug symbols stay behind. They get one time, which a
# release gives, so that the same source makes the same layer.
ARG SOURCE_DATE_EPOCH=0
RUN mkdir -p /image/usr/local/bin \
    && mv /app/Chats.Emulator /image/usr/local/bin/chats-emulator \
    && cp -r scenarios /image/scenarios \
    && find /image -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

FROM ${REGISTRY}/runtime-deps:10.0-noble-chiseled
ARG VERSION
LABEL org.opencontainers.image.title="Chats Emulator" \
      org.opencontainers.image.description="A local, stateful emulator of the Linq Partner API v3 (Chats)" \
      org.opencontainers.image.version="${VERSION}"

ENV CHATS_EMULATOR_URLS=http://*:8080 \
    CHATS_EMULATOR_SCENARIO=/scenarios/default.yaml

COPY --from=build /image/ /

# Names of scenarios are relative to here: CHATS_EMULATOR_SCENARIO=group-chats.yaml.
WORKDIR /scenarios
USER $APP_UID
EXPOSE 8080
# It starts in a fraction of a second, so the first questions come soon; later ones need not.
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --start-interval=200ms --retries=3 CMD ["chats-emulator", "health"]
ENTRYPOINT ["chats-emulator"]
