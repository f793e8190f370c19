using System.Collections.Immutable;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/polls</c> and <c>/options</c>: a contact sends a poll, or adds options to one.</summary>
internal static class ContactPollEndpoints
{
    private const int MostOptions = 100;

    public static void Map(IEndpointRouteBuilder contact)
    {
        contact.MapPost("/polls", Post).Produces<ContactActionResponse>(StatusCodes.Status201Created)
            .Act("The contact sends a poll over iMessage");
        contact.MapPost("/options", PostOptions).Produces(StatusCodes.Status204NoContent).Act("The contact adds options to a poll");
    }

    private static IResult Post(ControlCall call, string handle, ContactPollRequest draft)
    {
        if (!Options(draft.Options, atLeast: 2).TryGet(out var options, out var refusal)) return Problems.Of(refusal);
        var poll = new Outgoing([]) { PollOptions = options };
        return ContactCommandRunner.RunSend(
            call, ContactSendTarget.Resolve(call, handle, poll, draft.To, draft.ChatId, draft.With));
    }

    private static IResult PostOptions(ControlCall call, string handle, PollOptionsRequest request) =>
        ContactCommandRunner.Run(call, Validate(handle, request));

    private static Result<ContactAddPollOptionsCommand> Validate(string handle, PollOptionsRequest request)
    {
        if (request.MessageId is not { } message) return ContactCommandRunner.Missing("message_id");
        if (!Options(request.Options, atLeast: 1).TryGet(out var options, out var refusal)) return refusal;
        return new ContactAddPollOptionsCommand(handle, message, options);
    }

    private static Result<ImmutableArray<string>> Options(IReadOnlyList<string?>? texts, int atLeast)
    {
        if (texts is null) return ContactCommandRunner.Missing("options");
        if (texts.Count < atLeast || texts.Count > MostOptions)
        {
            return ContactRules.Value.Refuse($"'options' holds {atLeast} to {MostOptions} texts.");
        }

        foreach (var (index, text) in texts.Index())
        {
            if (TextParts.LengthProblem(text, $"options[{index}]") is { } problem) return problem;
        }

        return texts.OfType<string>().ToImmutableArray();
    }
}
