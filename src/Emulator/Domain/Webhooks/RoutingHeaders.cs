namespace Chats.Emulator.Domain.Webhooks;

/// <summary>
/// Delivery affinity: the headers by which a receiver's router leads all events of a chat to the same place (docs/decisions/0044).
/// </summary>
/// <param name="Key">Carries the token that a receiver answered for the chat.</param>
/// <param name="Id">Carries the chat's id.</param>
internal sealed record RoutingHeaders(string Key, string Id)
{
    /// <summary>The header for the chat's id when none is named.</summary>
    public const string DefaultId = "Linq-Chat-Id";

    /// <summary>What a change of the two names leads to; null: affinity is off.</summary>
    /// <param name="before">What holds until then.</param>
    /// <param name="key">The new name; null: as before, empty: off.</param>
    /// <param name="id">The same for the id's header; empty: the default name. It says nothing while affinity is off.</param>
    public static RoutingHeaders? Change(RoutingHeaders? before, string? key, string? id)
    {
        var (newKey, newId) = (key ?? before?.Key, id ?? before?.Id);
        return string.IsNullOrEmpty(newKey) ? null : new RoutingHeaders(newKey, string.IsNullOrEmpty(newId) ? DefaultId : newId);
    }

    /// <summary>What is wrong with the names, or null.</summary>
    public string? Problem() =>
        HeaderName.Problem(Key) is { } key ? $"routing_key_header {key}"
        : HeaderName.Problem(Id) is { } id ? $"routing_id_header {id}"
        : Key.Equals(Id, StringComparison.OrdinalIgnoreCase) ? "routing_key_header and routing_id_header must differ"
        : null;
}
