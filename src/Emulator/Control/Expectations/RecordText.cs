using System.Runtime.CompilerServices;
using System.Text;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What events and webhooks tell, as text. It is written once, however many wait for it.</summary>
internal static class RecordText
{
    private static readonly ConditionalWeakTable<WebhookBody, string> Bodies = [];
    private static readonly ConditionalWeakTable<WorldEvent, Data> Events = [];

    public static JsonText By(WebhookBody body) => new(Bodies.GetValue(body, static body => Encoding.UTF8.GetString(body.Bytes.Span)));

    public static JsonText By(WorldEvent happened, MediaLinks links)
    {
        // Links are named by the address the caller came to; most come to the same one.
        if (Events.TryGetValue(happened, out var known) && known.Origin == links.Origin) return new JsonText(known.Text);
        var data = new Data(links.Origin, EventBody.Data(happened, links)?.GetRawText());
        Events.AddOrUpdate(happened, data);
        return new JsonText(data.Text);
    }

    private sealed record Data(string Origin, string? Text);
}
