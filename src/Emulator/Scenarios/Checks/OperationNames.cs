using Chats.Emulator.Common;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that what a fault is about exists: a rule with a misspelt name would never hit, without any notice.</summary>
internal static class OperationNames
{
    private static readonly string[] Names = [.. VendorOperations.All.Select(operation => operation.Name)];
    private static readonly string[] Routes = [.. VendorOperations.All.Select(operation => $"{operation.Method} {operation.Path}")];

    /// <summary>What is wrong with <c>on</c>, or null.</summary>
    public static string? Problem(string on)
    {
        if (WebhookFaults.IsSubject(on)) return WebhookProblem(WebhookFaults.TypeOf(on));
        if (Meant(on).Count > 0) return null;
        if (!on.Contains(' ', StringComparison.Ordinal)) return $"unknown operation '{on}'{Spelling.Hint(on, Names)}";
        var (method, path) = Split(on);
        return $"no operation is '{on}'{Spelling.Hint($"{method.ToUpperInvariant()} {path}", Routes)}";
    }

    /// <summary>The operations <c>on</c> is about; none when there is a slip in it.</summary>
    public static IReadOnlyList<VendorOperation> Meant(string on)
    {
        if (on == "*") return VendorOperations.All;
        if (!on.Contains(' ', StringComparison.Ordinal))
        {
            return [.. VendorOperations.All.Where(operation => operation.Name.Equals(on, StringComparison.OrdinalIgnoreCase))];
        }

        var (method, path) = Split(on);
        return [.. VendorOperations.All.Where(
            operation => operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) && operation.Covers(path))];
    }

    private static (string Method, string Path) Split(string on)
    {
        var space = on.IndexOf(' ', StringComparison.Ordinal);
        return (on[..space], WithoutPrefix(on[(space + 1)..].Trim()));
    }

    private static string? WebhookProblem(string? type) =>
        type is null || EventTypes.Catalogue.Contains(type) ? null : $"unknown event '{type}'{Spelling.Hint(type, EventTypes.Catalogue)}";

    private static string WithoutPrefix(string path)
    {
        var version = path.IndexOf("/v3/", StringComparison.Ordinal);
        return version < 0 ? path : path[(version + "/v3".Length)..];
    }
}
