using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>The keys of what passes between the application and the emulator.</summary>
internal static class TrafficMatchKeys
{
    /// <summary>How far a delivery can have come.</summary>
    public static readonly string[] DeliveryStates = ["pending", "delivered", "failed", "cancelled", "dropped"];

    public static readonly FactMatchKey Request = FactMatchKey.Of(
        new RequestFactMatch(), "The application makes a request, and it is answered.",
        codec => codec
            .Optional("operation", Lists.OneOrMore(Choices.Of(VendorOperations.RequestNames)), (match, names) => match with { Operations = names },
                match => match.Operations, "The operation's name, or a list of which it is one.")
            .Optional("method", Choices.Of(["GET", "POST", "PUT", "PATCH", "DELETE"]), (match, method) => match with { Method = method },
                match => match.Method, "The HTTP method.")
            .Optional("path", Texts.Any(), (match, path) => match with { Path = path }, match => match.Path,
                "The path, with or without /v3 and what is before it; * stands for any text.")
            .Optional("status", Numbers.Integer(0, 599), (match, status) => match with { Status = status }, match => match.Status,
                "The HTTP status of the answer; 0: the connection was broken before.")
            .Optional("code", Numbers.Integer(1000, 9999), (match, code) => match with { Code = code }, match => match.Code,
                "The vendor's error code of a refusal.")
            .Optional("rule", Choices.Of([.. RuleCatalog.All.Concat(EmulatorRules.All).Select(rule => rule.Id)]),
                (match, rule) => match with { Rule = rule }, match => match.Rule, "The rule by which it was refused.")
            .Optional("request", MatcherTexts.Json("request"), (match, json) => match with { Request = json }, match => match.Request,
                "What its body has: JSON of which every part is found in it; there may be more.")
            .Optional("response", MatcherTexts.Json("response"), (match, json) => match with { Response = json },
                match => match.Response, "What the answer has, in the same way."),
        meant: "operation");

    public static readonly FactMatchKey Delivery = FactMatchKey.Of(
        new DeliveryMatch(), "A webhook begins, or comes further.",
        codec => codec
            .Optional("event", Choices.Of(EventTypes.Catalogue), (match, type) => match with { Event = type }, match => match.Event,
                "The vendor's name of the event it tells.")
            .Optional("url", Texts.Any(), (match, url) => match with { Url = url }, match => match.Url,
                "The subscription's address; * stands for any text.")
            .Optional("status", Choices.Of(DeliveryStates), (match, status) => match with { Status = status }, match => match.Status,
                "How far it has come. Without it: any.")
            .Optional("attempts", MatcherTexts.AtLeast, (match, attempts) => match with { Attempts = attempts }, match => match.Attempts,
                "How often it was tried: a number, which means at least so often, or at_least and at_most.")
            .Optional("answered", Numbers.Integer(100, 599), (match, status) => match with { Answered = status },
                match => match.Answered, "The HTTP status that the latest attempt got."),
        meant: "event");

    public static readonly FactMatchKey Event = FactMatchKey.Of(
        new EventFactMatch(), "An event happens, as the vendor names it.",
        codec => codec
            .Optional("type", Choices.Of(EventTypes.All), (match, type) => match with { Type = type }, match => match.Type,
                "The vendor's name of it, or one of the emulator's own such as emulator.chat.read.")
            .Optional("data", MatcherTexts.Json("data"), (match, json) => match with { Data = json }, match => match.Data,
                "What a webhook would tell: JSON of which every part is found in it; there may be more.")
            .Optional("chat", MatcherTexts.Chat, (match, chat) => match with { Chat = chat }, match => match.Chat,
                "The chat, by its key or id, or a saved value."),
        meant: "type");
}
