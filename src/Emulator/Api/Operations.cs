using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Api;

/// <summary>Maps an operation and names it; routing, faults, journal and coverage all go by that name.</summary>
internal static class Operations
{
    /// <param name="endpoint">The operation, mapped.</param>
    /// <param name="operation">Its row in the table.</param>
    /// <param name="query">The parameters of its query; whatever else comes along is ignored, and noted.</param>
    public static TBuilder Named<TBuilder>(this TBuilder endpoint, VendorOperation operation, params string[] query)
        where TBuilder : IEndpointConventionBuilder => endpoint.Named(operation.Name, operation.Path, query);

    /// <summary>The same for a path that is not in the table.</summary>
    /// <param name="endpoint">The operation, mapped.</param>
    /// <param name="name">Its name.</param>
    /// <param name="path">Its path below the version prefix.</param>
    /// <param name="query">The parameters of its query; whatever else comes along is ignored, and noted.</param>
    public static TBuilder Named<TBuilder>(this TBuilder endpoint, string name, string path, params string[] query)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new OperationMetadata(name, path, query));
}
