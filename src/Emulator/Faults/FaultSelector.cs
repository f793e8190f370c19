using Chats.Emulator.Faults.Kinds;

namespace Chats.Emulator.Faults;

/// <summary>Decides whether a rule is about a call.</summary>
internal static class FaultSelector
{
    public const string Everything = "*";

    public static bool Selects(FaultRule rule, IFaultTarget call) => IsOn(rule.On, call) && Matches(rule.Where, call);

    private static bool IsOn(string on, IFaultTarget call)
    {
        if (call.WebhookEvent is { } type) return WebhookFaults.IsSubject(on) && (WebhookFaults.TypeOf(on) ?? type) == type;
        if (on == Everything) return true;
        var space = on.IndexOf(' ');
        if (space < 0) return string.Equals(on, call.Operation, StringComparison.OrdinalIgnoreCase);
        if (!on.AsSpan(0, space).Equals(call.Method, StringComparison.OrdinalIgnoreCase)) return false;
        var pattern = WithoutPrefix(on[(space + 1)..].Trim()).Split('/');
        var path = call.Path.TrimEnd('/').Split('/');
        return pattern.Length == path.Length && pattern.Zip(path).All(pair => IsSegment(pair.First, pair.Second));
    }

    /// <summary>A parameter in braces, whatever its name, stands for anything; ids are compared in either case.</summary>
    private static bool IsSegment(string pattern, string segment) =>
        pattern.StartsWith('{') || pattern.Equals(segment, StringComparison.OrdinalIgnoreCase);

    private static bool Matches(FaultWhere where, IFaultTarget call) =>
        (where.From is null || where.From == call.From)
        && (where.To is null || call.To.Contains(where.To, StringComparer.OrdinalIgnoreCase))
        && (where.Chat is null || string.Equals(where.Chat, call.Chat, StringComparison.OrdinalIgnoreCase))
        && (where.Token is null || where.Token == call.Token)
        && where.Headers.All(header => call.Header(header.Key) == header.Value)
        && (where.TextContains is null || call.BodyText.Contains(where.TextContains, StringComparison.Ordinal));

    /// <summary>Rules may name a path with or without the version prefix.</summary>
    private static string WithoutPrefix(string path)
    {
        foreach (var prefix in new[] { "/api/partner/v3", "/v3" })
        {
            if (path.StartsWith(prefix + '/', StringComparison.Ordinal)) return path[prefix.Length..];
        }

        return path;
    }
}
