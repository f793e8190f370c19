using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Http.Responses;

/// <summary>
/// What helps a user who meets a refusal for the first time; the body stays the vendor's, so it goes into a header of ours.
/// </summary>
internal static class Hints
{
    public const string Header = "X-Emulator-Hint";

    private const int Shown = 8;

    private static readonly Dictionary<string, Func<ApiCall, string?>> ByRule = new()
    {
        [TransportRules.Authenticated.Id] = KeyHints.For,
        [TransportRules.KnownRoute.Id] = call => Route(call.Context.Request.Path.Value ?? "/"),
        [TransportRules.AllowedMethod.Id] = call => $"allowed here: {call.Context.Response.Headers.Allow}",
        [TransportRules.MediaType.Id] = _ => "send the header Content-Type: application/json, and the JSON uncompressed",
        [ChatRules.FromIsYours.Id] = Lines,
        [ChatRules.FilterLine.Id] = Lines,
        [CapabilityRules.FromIsYours.Id] = Lines,
        [WebhookRules.FilterIsYours.Id] = Lines,
        [ContactCardRules.ShownLineIsYours.Id] = Lines,
        [ContactCardRules.LineIsYours.Id] = Lines,
        [LineRules.IsYours.Id] = Lines,
        [LineRules.AuditOfYours.Id] = Lines,
        [ChatRules.LineEligible.Id] = EligibleLines,
        [LineRules.NotFlagged.Id] = EligibleLines,
        [LineChoiceRules.OneEligible.Id] = EligibleLines,
        [LineRules.AvailableOfType.Id] = EligibleLines,
        [ChatRules.Exists.Id] = call => Missing(call, "chats", call.World.Current.Chats.Count),
        [MessageRules.Exists.Id] = call => Missing(call, "messages", call.World.Current.Messages.Count),
        [ChatRules.PairRate.Id] = Limits,
    };

    private static readonly string[] Resources =
        [.. VendorOperations.All.Select(operation => FirstSegment(operation.Path)).Distinct(StringComparer.Ordinal)];

    /// <summary>The hint for a refusal; null where its message says all there is.</summary>
    public static string? For(ApiCall call, Refusal refusal) => ByRule.GetValueOrDefault(refusal.Rule.Id)?.Invoke(call);

    /// <summary>Where the API is, for a call that reached nothing at all.</summary>
    public static string BaseUrl(HttpRequest request) =>
        $"the API is served under /v3 and /api/partner/v3; set an SDK's base URL to {request.Scheme}://{request.Headers.Host}/api/partner";

    private static string Route(string path)
    {
        if (path.Contains("/v3/v3", StringComparison.OrdinalIgnoreCase)) return "the base URL must not end in /v3: SDKs add it";
        if (VendorPaths.Below(path) is not { } below) return "paths are case-sensitive: the API is served under /v3 and /api/partner/v3";
        var resource = FirstSegment(below);
        if (!Resources.Contains(resource)) return $"there is no '{resource}'{Spelling.Hint(resource, Resources)}";
        var operations =
            VendorOperations.All.Where(operation => FirstSegment(operation.Path) == resource)
                .Select(operation => $"{operation.Method} {operation.Path}");
        return $"below {resource} there are: {List([.. operations])}";
    }

    private static string FirstSegment(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "/";

    private static string Lines(ApiCall call)
    {
        string[] lines = [.. call.Grant.Lines(call.World.Current).Select(line => line.Number)];
        return lines.Length == 0
            ? $"this key has no line in world '{call.World.Name}'"
            : $"lines of this key in world '{call.World.Name}': {List(lines)}";
    }

    private static string EligibleLines(ApiCall call)
    {
        string[] lines = [.. call.Grant.Lines(call.World.Current).Where(line => Lookup.LineProblem(line) is null)
            .Select(line => line.Number)];
        return lines.Length == 0
            ? $"no line of this key can send in world '{call.World.Name}'"
            : $"lines that can send in world '{call.World.Name}': {List(lines)}";
    }

    private static string Missing(ApiCall call, string what, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"looked for in world '{call.World.Name}', which has {count} {what}; the key chooses the world, and the lines it sees");

    private static string Limits(ApiCall call) => "limits go by the world's clock: advance it, or write rate_limits: off into the scenario";

    private static string List(string[] all) =>
        string.Join(", ", all.Take(Shown))
            + (all.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $" and {all.Length - Shown} more") : "");
}
