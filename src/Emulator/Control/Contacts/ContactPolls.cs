using System.Collections.Immutable;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/polls</c> and <c>/options</c>: a contact sends a poll, or adds options to one.</summary>
internal static class ContactPolls
{
    private const int MostOptions = 100;

    public static void Map(IEndpointRouteBuilder contact)
    {
        contact.MapPost("/polls", Post).Produces<ContactReport>(StatusCodes.Status201Created).Act("The contact sends a poll over iMessage");
        contact.MapPost("/options", PostOptions).Produces(StatusCodes.Status204NoContent).Act("The contact adds options to a poll");
    }

    private static IResult Post(ControlCall call, string handle, PollDraft draft)
    {
        if (Options(draft.Options, atLeast: 2) is var options && options.IsRefused(out var refusal)) return Problems.Of(refusal);
        var poll = new Outgoing([]) { PollOptions = options.Value };
        return Acting.Write(call, Addressing.Receive(Acting.Who(handle), poll, draft.To, draft.ChatId, draft.With));
    }

    private static IResult PostOptions(ControlCall call, string handle, PollOptionsRequest request) => Acting.Do(call, Validate(Acting.Who(handle), request));

    private static Result<AddPollOptions> Validate(string handle, PollOptionsRequest request)
    {
        if (request.MessageId is not { } message) return Acting.Missing("message_id");
        return Options(request.Options, atLeast: 1) is var options && options.IsRefused(out var refusal)
            ? refusal
            : new AddPollOptions(handle, message, options.Value);
    }

    private static Result<ImmutableArray<string>> Options(IReadOnlyList<string?>? texts, int atLeast)
    {
        if (texts is null) return Acting.Missing("options");
        if (texts.Count < atLeast || texts.Count > MostOptions) return ContactRules.Value.Refuse($"'options' holds {atLeast} to {MostOptions} texts.");
        foreach (var (index, text) in texts.Index())
        {
            if (TextParts.LengthProblem(text, $"options[{index}]") is { } problem) return problem;
        }

        return texts.OfType<string>().ToImmutableArray();
    }
}
