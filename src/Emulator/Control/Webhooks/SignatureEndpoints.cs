using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks;
using Chats.Emulator.Webhooks.Checking;

namespace Chats.Emulator.Control.Webhooks;

/// <summary>Says why a signature is refused.</summary>
internal static class SignatureEndpoints
{
    private const string SubscriptionHeader = "X-Webhook-Subscription-ID";

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPost("/webhooks/check", (Delegate)Post)
            .WithSummary("Whether a webhook that was received is rightly signed, and if not, why")
            .WithDescription("Headers and body as they came. Without a secret: that of the subscription X-Webhook-Subscription-ID names.")
            .Produces<SignatureReport>();

    private static IResult Post(ControlCall call, CheckSignatureRequest request, TimeProvider system)
    {
        if (!TryHeaders(request.Headers, out var headers))
        {
            return Invalid("'headers' is an object of the headers received, each a text or a list of texts.");
        }

        if (request is { Body: not null, BodyBase64: not null }) return Invalid("Give either 'body' or 'body_base64', not both.");
        if (request.BodyBase64 is { } base64 && !Base64.IsValid(base64)) return Invalid("'body_base64' is not base64.");
        if (request is { Body: null, BodyBase64: null })
        {
            return Invalid("'body' is the body as it was received, as a text; or give it as 'body_base64'.");
        }

        var subscriptions = call.World.Current.Subscriptions;
        if ((request.Secret ?? Named(subscriptions, headers)?.Secret) is not { Length: > 0 } secret)
        {
            return Invalid(
                $"'secret' is the signing_secret of the subscription. It may be left out when {SubscriptionHeader} among the headers "
                    + $"names one of this world's.");
        }

        return Results.Ok(
            SignatureCheck.Of(
                new CheckedWebhook(
                    headers, request.Body is { } text ? Encoding.UTF8.GetBytes(text) : Convert.FromBase64String(request.BodyBase64!),
                    secret)
                {
                    Others = [.. subscriptions.Select(subscription => new KnownSecret($"subscription {subscription.Id}", subscription.Secret))],
                    Sent = Sent(call, headers),
                    MachineTime = system.GetUtcNow(),
                    WorldTime = call.World.Clock.GetUtcNow(),
                }));
    }

    private static bool TryHeaders(Dictionary<string, JsonElement>? given, out Dictionary<string, string> headers)
    {
        headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in given ?? [])
        {
            if (Text(value) is not { } text) return false;
            headers[name] = text;
        }

        return given is not null;
    }

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        if (value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) return value.GetRawText();
        var isList = value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String);
        return isList ? string.Join(' ', value.EnumerateArray().Select(one => one.GetString())) : null;
    }

    private static Subscription? Named(IEnumerable<Subscription> subscriptions, Dictionary<string, string> headers) =>
        headers.TryGetValue(SubscriptionHeader, out var id)
            ? subscriptions.FirstOrDefault(subscription => subscription.Id.ToString() == id.Trim())
            : null;

    private static IReadOnlyList<ReadOnlyMemory<byte>> Sent(ControlCall call, Dictionary<string, string> headers) =>
        headers.TryGetValue("webhook-id", out var id)
            ? [.. WebhookDispatcher.Of(call.World).Since(0).Records.Where(record => record.Event.Id.ToString() == id.Trim())
                .Select(record => record.Body.Bytes)]
            : [];

    private static IResult Invalid(string detail) => Problems.Of(400, "Invalid request", detail);
}
