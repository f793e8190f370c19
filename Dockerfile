# The emulator as a container: port 8080, no root, no writable file system needed.
#
#   docker build -t chats-emulator .
#   docker run --rm -p 8080:8080 chats-emulator
#   docker run --rm -p 8080:8080 -v ./my-scenario.yaml:/scenarios/default.yaml:ro chats-emulator
#
# The base images come from REGISTRY, so that a mirror can stand in for Microsoft's.
ARG REGISTRY=mcr.microsoft.com/dotnet

FROM ${REGISTRY}/sdk:10.0 AS build
WORKDIR /source

# What decides the packages comes first: a change of code does not restore again.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Emulator/Emulator.csproj src/Emulator/
RUN dotnet restore src/Emulator

COPY .editorconfig BannedSymbols.txt ./
COPY scenarios scenarios
COPY src/Emulator src/Emulator
# The analyzers have their say in the build that tests; here they would only take time.
RUN dotnet publish src/Emulator -c Release --no-restore -p:RunAnalyzers=false -o /app

FROM ${REGISTRY}/aspnet:10.0-noble-chiseled
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="Chats Emulator" \
      org.opencontainers.image.description="A local, stateful emulator of the Linq Partner API v3 (Chats)" \
      org.opencontainers.image.version="${VERSION}"

# The runtime's diagnostics are all that would write to disk; a read-only root has no place for them.
# The base image's own port setting would only cause a warning beside ours.
ENV DOTNET_EnableDiagnostics=0 \
    ASPNETCORE_HTTP_PORTS= \
    CHATS_EMULATOR_URLS=http://*:8080 \
    CHATS_EMULATOR_SCENARIO=/scenarios/default.yaml

COPY --from=build /app /app
COPY --from=build /source/scenarios /scenarios

# Names of scenarios are relative to here: CHATS_EMULATOR_SCENARIO=group-chats.yaml.
WORKDIR /scenarios
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 CMD ["dotnet", "/app/Chats.Emulator.dll", "health"]
ENTRYPOINT ["dotnet", "/app/Chats.Emulator.dll"]
