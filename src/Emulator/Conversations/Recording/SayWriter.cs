using System.Text.Json;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes what a person sent as <c>say</c> or <c>send</c>.</summary>
/// <param name="source">What is recorded.</param>
/// <param name="names">The names of messages.</param>
/// <param name="note">Takes a remark about something that comes near, but is not the same.</param>
internal sealed class SayWriter(FactSource source, RecordedNames names, Action<string> note)
{
    private const string Usual = "iMessage";
    private const string VoiceMemo = "voice_memo";

    private readonly Dictionary<Guid, string> _carriers = [];

    /// <summary>Hears of a message, whoever sent it: what carries the next is known by it.</summary>
    public void Hear(Fact fact)
    {
        if (source.IsArrival(fact) && fact is { ChatId: { } chat, Service: { } service }) _carriers[chat] = service;
    }

    /// <summary>Adds the act; the reason where no act does it.</summary>
    public string? Add(FlowMap act, Fact fact)
    {
        var parts = source.Data(fact, "parts");
        if (fact.Parts?.All(part => part == "text") != true && parts is null)
        {
            return $"sent {string.Join(", ", fact.Parts ?? [])}: say which file with send.";
        }

        var reply = names.Message(fact.ReplyTo);
        if (fact.ReplyTo is not null && reply is null) return "answered a message that no step of the test makes.";
        var more = new FlowMap();
        if (reply is not null) more.Add("reply_to", reply);
        if (Effect(fact) is { } effect) more.Add("effect", effect);
        if (Service(fact) is { } service) more.AddText("service", service);
        Write(act, fact, parts, more);
        return null;
    }

    private void Write(FlowMap act, Fact fact, JsonElement? parts, FlowMap more)
    {
        var all = parts is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToList() : [];
        if (all.Exists(PartWriter.IsMedia)) note($"{fact.ByName ?? fact.By} sent {string.Join(", ", fact.Parts ?? [])}: {StandIn(fact, more)}");
        var isPlain = fact.Texts is [_] && fact.Parts is null or [_] && all.TrueForAll(PartWriter.IsPlain);
        if (isPlain && more.IsEmpty)
        {
            act.AddText("say", fact.Texts![0]);
        }
        else if (all.Count > 0 && all.TrueForAll(PartWriter.IsMedia) && more.IsEmpty)
        {
            act.Add("send", Send(fact, all.ConvertAll(PartWriter.File)).ToString());
        }
        else
        {
            var say = new FlowMap();
            if (isPlain || all.Count == 0) say.AddText("text", string.Join('\n', fact.Texts ?? []));
            else say.Add("parts", PartWriter.Write(parts!.Value));
            act.Add("say", say.AddAll(more).ToString());
        }
    }

    private static FlowMap Send(Fact fact, List<string> files) => IsMemo(fact)
        ? new FlowMap().AddText(VoiceMemo, files[0])
        : new FlowMap().Add("media", FlowMap.List(files));

    /// <summary>What the step sends in place of the files that only the recorded world has.</summary>
    private static string StandIn(Fact fact, FlowMap more) => IsMemo(fact) && !more.IsEmpty
        ? $"a plain file of the same name stands in, since a {VoiceMemo} of send takes no reply_to, effect or service."
        : "a file of the same name stands in; say which file with send.";

    private static bool IsMemo(Fact fact) => fact.Parts is [VoiceMemo];

    private string? Effect(Fact fact) => fact.Effect is not { } name
        ? null
        : new FlowMap().AddText("type", source.Data(fact, "effect", "type")?.GetString() ?? "screen").AddText("name", name).ToString();

    /// <summary>What carries it, where that is another than the test would have by itself.</summary>
    private string? Service(Fact fact) => fact is not { ChatId: { } chat, Service: { } service }
        || service == _carriers.GetValueOrDefault(chat, Usual) ? null : service;
}
