using Microsoft.AspNetCore.Http.HttpResults;

namespace OrderBot;

/// <summary><c>POST /announcements</c>: writes to everybody we have a direct chat with, once for each announcement id.</summary>
public static class Announce
{
    public static async Task<Ok<Response>> Handle(Request announcement, LinqClient linq, CancellationToken cancellation)
    {
        var sent = 0;
        await foreach (var chat in linq.ListChatsAsync(cancellation))
        {
            if (chat.IsGroup) continue;
            if (await linq.SendAsync(chat.Id, announcement.Text, $"announcement-{announcement.Id}-{chat.Id}", cancellation)) sent++;
        }

        return TypedResults.Ok(new Response(sent));
    }

    public sealed record Request(string Id, string Text);

    public sealed record Response(int Sent);
}
