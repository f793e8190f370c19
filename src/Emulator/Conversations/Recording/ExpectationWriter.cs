using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes what the application did as what is expected of it.</summary>
internal sealed class ExpectationWriter(RecordingOptions options, FactSource source, RecordedNames names, PlaceWriter place)
{
    private readonly VolatileTexts _volatile = new();

    /// <summary>A kind with its conditions, such as <c>{ message: { text: Hi } }</c>; null where a test does not ask for it.</summary>
    /// <param name="fact">What the application did.</param>
    /// <param name="name">The name to keep it under; null: none is needed.</param>
    public FlowMap? Write(Fact fact, out string? name)
    {
        name = null;
        var matcher = new FlowMap();
        if (!Add(matcher, fact, ref name)) return null;
        place.AddTo(matcher, fact);
        name ??= names.ToKeep(fact, source.IsArrival(fact));
        return new FlowMap().Add(fact.Kind, matcher.ToString());
    }

    private bool Add(FlowMap matcher, Fact fact, ref string? name)
    {
        switch (fact.Kind)
        {
            case FactKind.Message:
                AddMessage(matcher, fact);
                return true;
            case FactKind.Typing when fact.Unseen != true:
            case FactKind.Read:
                return true;
            case FactKind.Reaction:
                AddAbout(matcher.AddText("type", fact.Reaction), fact);
                return true;
            case FactKind.Edit:
                if (options.Texts == RecordedTexts.Exact) AddTexts(matcher, fact, name = IsVolatile(fact) ? names.New("e") : null);
                return true;
            case FactKind.Poll:
                if (options.Texts == RecordedTexts.Exact && fact.Options is { Count: > 0 } texts) matcher.Add("options", FlowMap.List(texts));
                return true;
            case FactKind.Vote:
                AddAbout(matcher.AddText("by", "account").AddText("option", fact.Options is [var option, ..] ? option : null), fact);
                return true;
            case FactKind.Group:
                AddGroup(matcher, fact);
                return true;
            default:
                return false;
        }
    }

    private void AddMessage(FlowMap matcher, Fact fact)
    {
        var isWorded = options.Texts == RecordedTexts.Exact && fact.Texts?.Any(text => text.Length > 0) == true;
        if (isWorded) AddTexts(matcher, fact, IsVolatile(fact) ? names.Of(fact.MessageId!.Value) : null);
        else matcher.Add("parts", FlowMap.List(fact.Parts ?? []));
        matcher.AddText("effect", fact.Effect);
        if (names.Message(fact.ReplyTo) is { } reply) matcher.Add("reply_to", reply);
    }

    /// <summary>A condition for each text, since each is compared alone.</summary>
    private void AddTexts(FlowMap matcher, Fact fact, string? name)
    {
        var texts = (fact.Texts ?? []).Where(text => text.Length > 0).ToList();
        if (texts is [var only]) AddText(matcher, only, name);
        else if (texts.Count > 0) matcher.Add("all_of", $"[{string.Join(", ", texts.Select(text => AddText(new FlowMap(), text, name)))}]");
    }

    private FlowMap AddText(FlowMap matcher, string text, string? name) => name is not null && VolatileTexts.AreIn(text)
        ? matcher.Add("matches", FlowMap.QuotePattern(_volatile.Pattern(text, name)))
        : matcher.AddText("text", text);

    private void AddAbout(FlowMap matcher, Fact fact)
    {
        if (names.Message(fact.MessageId) is { } message) matcher.Add("message", message);
        if (fact.Removed == true) matcher.Add("removed", "true");
    }

    private static void AddGroup(FlowMap matcher, Fact fact)
    {
        if (fact.DisplayName is { Length: > 0 } name) matcher.AddText("display_name", name);
        else if (fact.Icon is { Length: > 0 }) matcher.Add("icon", FlowMap.QuoteRaw("*"));
        else if (fact.Added is { } added) matcher.AddText("added", added);
        else if (fact.Gone is { } gone && gone == fact.By) matcher.AddText("left", "account");
        else matcher.AddText("removed", fact.Gone);
    }

    private static bool IsVolatile(Fact fact) => fact.Texts?.Any(VolatileTexts.AreIn) == true;
}
