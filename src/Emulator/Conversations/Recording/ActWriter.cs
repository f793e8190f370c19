using Chats.Emulator.Common;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes what a person did as the key of an act.</summary>
/// <param name="source">What is recorded.</param>
/// <param name="names">The names of messages.</param>
/// <param name="say">Writes what was sent.</param>
/// <param name="note">Takes a remark about something that comes near, but is not the same.</param>
internal sealed class ActWriter(FactSource source, RecordedNames names, SayWriter say, Action<string> note)
{
    private const string Sticker = "sticker";

    /// <summary>How long somebody types of whom it is not known when they stopped.</summary>
    private static readonly TimeSpan UsualTyping = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan ShortestTyping = TimeSpan.FromMilliseconds(1);

    /// <summary>Whether it is an act at all: people read by themselves, or by a call that is recorded.</summary>
    public static bool IsAct(Fact fact) => fact.Kind != FactKind.Read;

    /// <summary>Adds the act; the reason where no act does it.</summary>
    public string? Add(FlowMap act, Fact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.Message:
                return say.Add(act, fact);
            case FactKind.Typing:
                act.Add("type", Durations.Format(Typing(fact)));
                return null;
            case FactKind.Reaction:
                return Reaction(act, fact) ?? Message(act, fact);
            case FactKind.Edit:
                var index = source.Number(fact, "part", "index");
                act.Add("edit", WithPart(new FlowMap().AddText("text", string.Join('\n', fact.Texts ?? [])), index).ToString());
                return Message(act, fact);
            case FactKind.Unsend:
                act.Add("unsend", "true");
                return Message(act, fact);
            case FactKind.Poll:
                return Poll(act, fact);
            case FactKind.Vote:
                return Vote(act, fact);
            default:
                Group(act, fact);
                return null;
        }
    }

    /// <summary>The act behind <c>contact_card.received</c>, which is in no chat.</summary>
    public static FlowMap ShareCard(Fact fact)
    {
        var card = new FlowMap().AddText("first_name", Text("first_name"));
        if (Text("last_name") is { Length: > 0 } name) card.AddText("last_name", name);
        card.AddText("media_url", Text("media_url"));
        return new FlowMap().AddText("as", Text("sender_handle")).Add("share_card", card.ToString()).AddText("to", Text("owner_handle"));

        string? Text(string key) => fact.Data!.Value.TryGetProperty(key, out var text) ? text.GetString() : null;
    }

    private string? Reaction(FlowMap act, Fact fact)
    {
        var part = source.Number(fact, "part_index");
        if (fact.Reaction == Sticker)
        {
            var url = source.Data(fact, Sticker, "url")?.GetString();
            if (part != 0 || url?.StartsWith("https://", StringComparison.Ordinal) != true)
            {
                return $"{(fact.Removed == true ? "took a sticker back" : "put a sticker on a message")}: say which with send.";
            }

            act.Add("send", WithRemoved(new FlowMap().AddText(Sticker, url), fact).ToString());
            return null;
        }

        if (part == 0 && fact.Removed != true)
        {
            act.AddText("react", fact.Reaction);
            return null;
        }

        var react = WithPart(new FlowMap().AddText("type", fact.Reaction), part);
        act.Add("react", WithRemoved(react, fact).ToString());
        return null;
    }

    private string? Poll(FlowMap act, Fact fact)
    {
        if (source.IsArrival(fact))
        {
            act.Add("send", new FlowMap().Add("poll", FlowMap.List(fact.Options ?? [])).ToString());
            return null;
        }

        act.Add("add_options", FlowMap.List(fact.Options ?? []));
        ToPoll(act, fact);
        return null;
    }

    private string? Vote(FlowMap act, Fact fact)
    {
        if (fact.Options is not [var option]) return "voted for an option that is gone.";
        if (fact.Removed == true) act.Add("vote", WithRemoved(new FlowMap().AddText("option", option), fact).ToString());
        else act.AddText("vote", option);
        ToPoll(act, fact);
        return null;
    }

    /// <summary>Names the poll, where a step of the test sends it; else the latest is meant.</summary>
    private void ToPoll(FlowMap act, Fact fact)
    {
        if (names.Message(fact.MessageId) is { } message) act.Add("message", message);
    }

    private void Group(FlowMap act, Fact fact)
    {
        if (fact.DisplayName is { } name) act.Add("rename", name.Length == 0 ? "\"\"" : FlowMap.Quote(name));
        else if (fact.Added is { } back && back == fact.By) act.Add("join", "true");
        else if (fact.Added is { } added) act.AddText("add", added);
        else if (fact.Gone is { } gone && gone == fact.By) act.Add("leave", "true");
        else if (fact.Gone is { } removed) act.AddText("remove", removed);
        else Icon(act, fact);
    }

    private void Icon(FlowMap act, Fact fact)
    {
        var path = fact.Icon ?? "";
        act.AddText("change_icon", path.Length == 0 ? "" : PartWriter.File(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..])));
        if (path.Length > 0) note($"{fact.ByName ?? fact.By} changed the icon: a file of the same name stands in; say which with change_icon.");
    }

    private string? Message(FlowMap act, Fact fact)
    {
        if (names.Message(fact.MessageId) is not { } message)
        {
            return $"did something with a message that no step of the test makes ({fact.Kind}).";
        }

        act.Add("message", message);
        return null;
    }

    private TimeSpan Typing(Fact fact)
    {
        var stopped = source.Facts.FirstOrDefault(other =>
            other.Type == EventTypes.TypingStopped && other.ChatId == fact.ChatId && other.Order > fact.Order);
        return stopped is null ? UsualTyping : stopped.At - fact.At is var time && time > ShortestTyping ? time : ShortestTyping;
    }

    private static FlowMap WithPart(FlowMap map, int index) => index == 0 ? map : map.Add("part_index", FlowMap.Number(index));

    private static FlowMap WithRemoved(FlowMap map, Fact fact) => fact.Removed == true ? map.Add("removed", "true") : map;
}
