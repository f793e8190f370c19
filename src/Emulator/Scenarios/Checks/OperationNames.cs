using Chats.Emulator.Domain;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Shapes;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that what a fault is about exists: a rule with a slip in it would never strike, and nobody would notice.</summary>
internal static class OperationNames
{
    private static readonly string[] Names = [.. VendorOperations.All.Select(operation => operation.Name)];
    private static readonly string[] Routes = [.. VendorOperations.All.Select(operation => $"{operation.Method} {operation.Path}")];

    /// <summary>What is wrong with <c>on</c>, or null.</summary>
    public static string? Problem(string on)
    {
        if (on == "*") return null;
        if (WebhookFaults.IsSubject(on)) return WebhookProblem(WebhookFaults.TypeOf(on));
        var space = on.IndexOf(' ');
        if (space < 0) return Names.Contains(on, StringComparer.OrdinalIgnoreCase) ? null : $"unknown operation '{on}'{Spelling.Hint(on, Names)}";
        var (method, path) = (on[..space], WithoutPrefix(on[(space + 1)..].Trim()));
        var exists = VendorOperations.All.Any(operation => operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && operation.Covers(path));
        return exists ? null : $"no operation is '{on}'{Spelling.Hint($"{method.ToUpperInvariant()} {path}", Routes)}";
    }

    private static string? WebhookProblem(string? type) =>
        type is null || EventTypes.Catalogue.Contains(type) ? null : $"unknown event '{type}'{Spelling.Hint(type, EventTypes.Catalogue)}";

    private static string WithoutPrefix(string path)
    {
        var version = path.IndexOf("/v3/", StringComparison.Ordinal);
        return version < 0 ? path : path[(version + "/v3".Length)..];
    }
}
