using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Shows a chat as people read it.</summary>
internal static class ChatTranscriptEndpoints
{
    private const string Markdown = "text/markdown";

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/chats/{chatId}/transcript", Get).WithQuery()
            .WithSummary("A chat as Markdown: who wrote what and when, with reactions, edits and delivery")
            .Produces<string>(200, Markdown);

    private static IResult Get(ControlCall call, string chatId)
    {
        var state = call.World.Current;
        return Uuid.TryParse(chatId, out var id) && state.Chats.TryGetValue(id, out var chat)
            ? Results.Text(ChatTranscript.Of(state, chat), $"{Markdown}; charset=utf-8")
            : ChatHealthEndpoints.Unknown(chatId);
    }
}
