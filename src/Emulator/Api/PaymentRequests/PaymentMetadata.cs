using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary>The caller's own pairs, which every read and event shows again.</summary>
internal static class PaymentMetadata
{
    private const int Most = 49;

    private const string Reserved = "linq_";

    /// <summary>The pairs in the caller's order; the default array: there are none.</summary>
    public static Result<ImmutableArray<PaymentNote>> Read(JsonElement? metadata)
    {
        if (metadata is not { } given) return default(ImmutableArray<PaymentNote>);
        if (given.ValueKind != JsonValueKind.Object) return Refuse("metadata must be an object of texts");
        var pairs = given.EnumerateObject().ToList();
        if (pairs.Count > Most) return Refuse($"metadata must have at most {Most} keys");
        if (pairs.Find(pair => pair.Value.ValueKind != JsonValueKind.String) is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            return Refuse($"metadata.{other.Name} must be a text");
        }

        if (pairs.Exists(pair => pair.Name.StartsWith(Reserved, StringComparison.Ordinal)))
        {
            return Refuse($"metadata keys must not start with {Reserved}");
        }

        return pairs.Select(pair => new PaymentNote(pair.Name, pair.Value.GetString()!)).ToImmutableArray();
    }

    private static Refusal Refuse(string message) => PaymentRequestRules.Metadata.Refuse(message);
}
