using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Http.Pipeline;

/// <summary>
/// Authentication before anything else, then whether the route exists at all (rules transport.authentication, transport.unknown-route).
/// </summary>
internal sealed class AccessMiddleware(RequestDelegate next, WebPageGuard guard)
{
    public Task InvokeAsync(HttpContext context)
    {
        var call = ApiCall.Of(context);
        if (Problem(context) is { } refusal)
        {
            call.Refuse(refusal);
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>404/2001, with a hint for the two slips people make.</summary>
    public static Refusal UnknownRoute(string? path)
    {
        var hint = path?.Contains("/v3/v3/", StringComparison.OrdinalIgnoreCase) == true
            ? ": the base URL must not end in /v3, SDKs add it"
            : "";
        return TransportRules.KnownRoute.Refuse($"Resource not found{hint}");
    }

    private Refusal? Problem(HttpContext context)
    {
        if (guard.ApiProblem(context.Request) is { } problem) return EmulatorRules.WebPage.Refuse(problem);
        if (context.Features.Get<TokenAccess>() is not { } access) return TransportRules.Authenticated.Refuse();
        if (access.Refusal is { } refusal) return refusal;
        ApiCall.Of(context).Grant = access.Grant!;

        var operation = context.GetEndpoint()?.Metadata.GetMetadata<OperationMetadata>();
        var path = context.Request.Path.Value ?? "/";
        if (!VendorPaths.TryBelow(path, out var below) || context.GetEndpoint() is null) return UnknownRoute(path);
        if (operation is null) return null;
        if (!operation.HasExactCase(below)) return UnknownRoute(path);
        IgnoredInput.NoteQuery(ApiCall.Of(context), operation);
        return null;
    }
}
