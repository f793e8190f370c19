namespace Chats.Emulator.Facts.Matching;

/// <summary>What the keys of matches mean.</summary>
internal static class FactConditions
{
    public static MatcherBuilder<Fact> Person(
        this MatcherBuilder<Fact> matcher, string name, string? wanted, Func<Fact, string?> found) => wanted is null
        ? matcher
        : matcher.Add(
            $"{name} {wanted}", fact => fact.IsPerson(found(fact), wanted),
            fact => $"{name} is {fact.NameOf(found(fact)) ?? "nobody"}, not {wanted}");

    public static MatcherBuilder<Fact> By(this MatcherBuilder<Fact> matcher, string wanted, Func<Fact, bool> holds) => matcher.Where(
        holds, fact => $"it is by {(fact.ByAccount ? "the account" : fact.NameOf(fact.By) ?? "nobody")}, not {wanted}");

    public static MatcherBuilder<Fact> To(this MatcherBuilder<Fact> matcher, string person) => matcher.Where(
        fact => fact.People?.Any(other => fact.IsPerson(other, person)) == true,
        fact => $"to is {string.Join(", ", fact.People?.Select(fact.NameOf) ?? ["nobody"])}, without {person}");

    /// <summary>Whether something was taken back; without a word it was not.</summary>
    public static MatcherBuilder<Fact> Removed(this MatcherBuilder<Fact> matcher, bool isRemoved) => isRemoved
        ? matcher.Add("removed true", fact => fact.Removed == true, _ => "it was added, not removed")
        : matcher.Where(fact => fact.Removed != true, _ => "it was removed, not added");

    public static MatcherBuilder<Fact> Options(this MatcherBuilder<Fact> matcher, IReadOnlyList<string> options)
    {
        foreach (var option in options.Select(ComparedText.Of))
        {
            matcher.Add(
                $"option {ComparedText.Show(option)}", fact => fact.Options?.Select(ComparedText.Of).Contains(option) == true,
                fact => $"options are {Shown(fact.Options)}, without {ComparedText.Show(option)}");
        }

        return matcher;
    }

    /// <summary>One read up to a message has read those before it as well.</summary>
    public static MatcherBuilder<Fact> Read(this MatcherBuilder<Fact> matcher, Guid? message) => message is not { } wanted
        ? matcher
        : matcher.Add(
            $"message {wanted}", fact => fact.MessageId == wanted || fact.Messages?.Contains(wanted) == true,
            fact => $"message is {fact.MessageId?.ToString() ?? "none"}, not {wanted}");

    public static MatcherBuilder<Fact> Group(this MatcherBuilder<Fact> matcher, GroupMatch group)
    {
        if (group.DisplayName is { } name)
        {
            var shown = ComparedText.Show(name);
            matcher.Add(
                $"display_name {shown}", fact => fact.DisplayName is { } found && ComparedText.Of(found) == ComparedText.Of(name),
                fact => $"display_name is {(fact.DisplayName is { } found ? ComparedText.Show(found) : "as it was")}, not {shown}");
        }

        return matcher.Like("icon", group.Icon, fact => [fact.Icon ?? "as it was"])
            .Person("added", group.Added, fact => fact.Added)
            .Person("removed", group.Removed, fact => fact.By == fact.Gone ? null : fact.Gone)
            .Person("left", group.Left, fact => fact.By == fact.Gone ? fact.Gone : null);
    }

    public static MatcherBuilder<Fact> Request(this MatcherBuilder<Fact> matcher, RequestFactMatch request)
    {
        if (request.Operations is { } names)
        {
            matcher.Add(
                $"operation {string.Join(" or ", names)}", fact => names.Contains(fact.Operation),
                fact => $"operation is {fact.Operation ?? "none"}, not {string.Join(" or ", names)}");
        }

        return matcher.Equal("method", request.Method?.ToUpperInvariant(), fact => fact.Method)
            .Like("path", request.Path, fact => RequestPaths.Of(fact.Path ?? ""))
            .Equal("status", request.Status, fact => fact.StatusCode)
            .Equal("code", request.Code, fact => fact.Code)
            .Equal("rule", request.Rule, fact => fact.Rule)
            .Json("request", request.Request?.Json, fact => JsonText.Of(fact.RequestBody, WhyCut(fact)))
            .Json("response", request.Response?.Json, fact => JsonText.Of(fact.ResponseBody, WhyCut(fact)));
    }

    public static MatcherBuilder<Fact> Delivery(this MatcherBuilder<Fact> matcher, DeliveryMatch delivery)
    {
        if (delivery.Attempts is { } attempts)
        {
            var words = attempts.Words(count => FormattableString.Invariant($"{count} attempts"));
            matcher.Add(
                words, fact => attempts.Admits(fact.Attempts ?? 0),
                fact => FormattableString.Invariant($"attempts are {fact.Attempts ?? 0}, not {words}"));
        }

        return matcher.Equal("event", delivery.Event, fact => fact.Type)
            .Like("url", delivery.Url, fact => [fact.Url ?? ""])
            .Equal("status", delivery.Status, fact => fact.DeliveryStatus)
            .Equal("answered", delivery.Answered, fact => fact.Answered);
    }

    private static string Shown(IReadOnlyList<string>? texts) => texts is null ? "none" : string.Join(", ", texts.Select(ComparedText.Show));

    private static string? WhyCut(Fact fact) => fact.IsCut == true ? "it is longer than what is kept of a body" : null;
}
