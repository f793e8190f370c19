using Chats.Emulator.Http;

namespace Chats.Emulator.Api;

/// <summary>Maps an operation and names it; routing, faults, journal and coverage all go by that name.</summary>
internal static class Operations
{
    public static TBuilder Named<TBuilder>(this TBuilder endpoint, string name, string path)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new OperationMetadata(name, path));
}
