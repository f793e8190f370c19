using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>POST /payments/providers/{provider}/connect</c>: opens a page on which an administrator connects the account.</summary>
internal static class ConnectPaymentProvider
{
    private static readonly VendorOperation Operation = VendorOperations.Find("connectPaymentProvider");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string provider)
    {
        if (Provider.Problem(provider) is { } unknown) return unknown;
        if (!RequestBody.Read(call, ApiJson.Default.ConnectPaymentProviderRequest).TryGet(out var body, out var refusal)) return refusal;
        if (Problem(body) is { } problem) return problem;
        var connected = call.World.Commit<ProviderSession>(ConnectProviderCommand.Apply, call.TraceId);
        if (!connected.TryGet(out var session, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status200OK,
            new Response(session.HostedUrl, session.SessionId, "pending"),
            ApiJson.Default.ConnectPaymentProviderResponse);
    }

    private static Refusal? Problem(Request body)
    {
        if (string.IsNullOrEmpty(body.ReturnUrl)) return AgentPaymentRules.ReturnUrlPresent.Refuse("Missing required field: return_url");
        return Uri.TryCreate(body.ReturnUrl, UriKind.Absolute, out var url) && url.Scheme is ("https" or "http")
            ? null
            : AgentPaymentRules.ReturnUrl.Refuse("return_url must be an absolute http or https URL");
    }

    internal sealed record Request(string? ReturnUrl);

    internal sealed record Response(string HostedUrl, string SessionId, string Status);
}
