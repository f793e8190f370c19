using Chats.Emulator.Common;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Webhooks.Gauntlet;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>Tries a webhook receiver.</summary>
internal static class GauntletEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPost("/webhooks/gauntlet", (Delegate)Post)
            .WithSummary("Tries a webhook receiver: good, bad, late, doubled and unknown events, one by one")
            .WithDescription("Only the URL named is called. JUnit XML with Accept: application/xml.")
            .Produces<GauntletReport>(200, "application/json", ReportResult.XmlType);

    private static async Task<IResult> Post(
        ControlCall call, GauntletRequest request, HttpContext context, WebhookSender sender, HostList httpHosts, TimeProvider system)
    {
        if (request.Url is not { } url || WebhookUrl.Problem(url, localHttp: true, httpHosts) is not null)
        {
            return Problems.Of(
                400, "Invalid URL",
                "'url' is an absolute https URL; plain http is for loopback and private hosts, and those of --allow-http-webhooks.");
        }

        if (request.Secret is not { } secret || !WebhookSecret.IsValid(secret))
        {
            return Problems.Of(
                400, "Invalid secret", "'secret' is the signing_secret of the subscription: whsec_ and the key in standard base64.");
        }

        if (await new GauntletRun(sender, system).Against(url, secret, call.Links(), context.RequestAborted) is not { } report)
        {
            return Results.StatusCode(499);
        }

        return context.Request.Headers.Accept.ToString().Contains("xml", StringComparison.OrdinalIgnoreCase)
            ? Results.Text(GauntletXml.Of(report), ReportResult.XmlType)
            : Results.Ok(report);
    }
}
