using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The <c>change</c> of an account event: from and to, of any JSON type; of a contact card by field.</summary>
internal static class AccountChangeJson
{
    public static JsonObject? Of(AccountChange? change, MediaLinks links) => change switch
    {
        TextChange text => FromTo(text.From, text.To),
        SwitchChange turned => FromTo(turned.From, turned.To),
        ListChange list => FromTo(Texts(list.From), Texts(list.To)),
        RoutingChange routing => FromTo(Headers(routing.From), Headers(routing.To)),
        CardChange card => Card(card, links),
        _ => null,
    };

    private static JsonObject FromTo(JsonNode? from, JsonNode? to) => new() { ["from"] = from, ["to"] = to };

    private static JsonArray? Texts(ImmutableArray<string>? texts) =>
        texts is { } known ? new JsonArray([.. known.Select(text => (JsonNode)text)]) : null;

    private static JsonObject? Headers(RoutingHeaders? headers) => headers is null
        ? null
        : new() { ["routing_key_header"] = headers.Key, ["routing_id_header"] = headers.Id };

    /// <summary>Only the fields that changed.</summary>
    private static JsonObject Card(CardChange change, MediaLinks links)
    {
        var fields = new JsonObject();
        if (change.From.FirstName != change.To.FirstName) fields["first_name"] = FromTo(change.From.FirstName, change.To.FirstName);
        if (change.From.LastName != change.To.LastName) fields["last_name"] = FromTo(change.From.LastName, change.To.LastName);
        if (change.From.ImageUrl != change.To.ImageUrl)
        {
            fields["image_url"] = FromTo(Photo(change.From.ImageUrl, links), Photo(change.To.ImageUrl, links));
        }

        return fields;
    }

    private static string? Photo(string? url, MediaLinks links) => url is null ? null : links.Absolute(url);
}
