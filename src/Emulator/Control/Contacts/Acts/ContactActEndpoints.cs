using System.Text;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds.Transitions.Acts;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts.Acts;

/// <summary><c>/contacts/{handle}/acts</c>: a contact does what personas and tests describe, in the same words.</summary>
internal static class ContactActEndpoints
{
    public static void Map(IEndpointRouteBuilder control) => control.MapPost("/contacts/{handle}/acts", (Delegate)Post)
        .WithTags("Contacts")
        .Produces<ContactActionResponse>()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .Act("The contact does one thing, written as in a persona: {\"say\": \"Hi\", \"to\": \"+12025550100\"}, {\"react\": \"love\"}");

    private static async Task<IResult> Post(ControlCall call, string handle, HttpRequest request, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var reading = ActReader.Read(await reader.ReadToEndAsync(cancellation), call.World.Current.Names);
        if (reading.Act is not { } act) return Problems.Of(reading.Problems, "Invalid act");
        var command = new ActCommand(handle, act);
        return call.World.Commit<ContactActionResult>(command.Apply, call.World.NextTraceId()).TryGet(out var done, out var refusal)
            ? Results.Json(
                new ContactActionResponse(done.ChatId, done.MessageId, done.Dropped), ControlJson.Wire.ContactActionResponse,
                statusCode: done.Dropped is null ? StatusCodes.Status200OK : StatusCodes.Status202Accepted)
            : Problems.Of(refusal);
    }
}
