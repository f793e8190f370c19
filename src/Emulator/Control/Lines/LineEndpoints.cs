using System.Text.Json;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Transitions.Cards;
using Chats.Emulator.Worlds.Transitions.Lines;

namespace Chats.Emulator.Control.Lines;

/// <summary>Changes what the vendor decides about a line, and which lines there are.</summary>
internal static class LineEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapPost("/lines", Post)
            .WithSummary("Gives the account a line, a new one or one that was taken from it; told as phone_number.assigned")
            .Produces<LineResponse>(StatusCodes.Status201Created);
        control.MapPut("/lines/{number}", Put)
            .WithSummary("Makes a line eligible or not, flags it, rates it, sets what is kept; what its events are about is told")
            .Produces<LineResponse>();
        control.MapDelete("/lines/{number}", Delete)
            .WithSummary("Takes a line from the account, with its chats; told as phone_number.released")
            .Produces(StatusCodes.Status204NoContent);
        control.MapDelete("/lines/{number}/contact_card", DeleteCard)
            .WithSummary("Takes the line's contact card away; told as contact_card.deleted")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static IResult Post(ControlCall call, AssignLineRequest request)
    {
        if (request.Number is not { } number || !Handle.IsPhone(number))
        {
            return Problems.Of(400, "Invalid value", "number is required: the line in E.164 form, such as +12025550100.");
        }

        var type = LineTypeExtensions.Parse(request.LineType);
        if (request.LineType is { } unknown && type is null)
        {
            return Problems.Of(400, "Invalid value", $"line_type is {OneOf.Of([.. LineTypeExtensions.Names], unknown)}.");
        }

        var assigned = call.World.Commit<Line>(new AssignLineCommand(number, type).Apply, call.World.NextTraceId());
        return assigned.TryGet(out var line, out var refusal)
            ? Results.Json(Describe(line), ControlJson.Wire.LineResponse, statusCode: StatusCodes.Status201Created)
            : Problems.Of(refusal);
    }

    private static IResult Delete(ControlCall call, string number) =>
        call.World.Commit<bool>(new ReleaseLineCommand(number).Apply, call.World.NextTraceId()).Value
            ? Results.NoContent()
            : Unknown(call, number);

    private static IResult DeleteCard(ControlCall call, string number)
    {
        if (!call.World.Current.HasLine(number)) return Unknown(call, number);
        return call.World.Commit<bool>(new DeleteCardCommand(number).Apply, call.World.NextTraceId()).Value
            ? Results.NoContent()
            : Problems.Of(404, "No contact card", $"The line {number} has no contact card; POST /v3/contact_card sets one up.");
    }

    private static IResult Put(ControlCall call, string number, ChangeLineRequest request)
    {
        if (!call.World.Current.HasLine(number)) return Unknown(call, number);
        if (Problem(request) is { } problem) return Problems.Of(400, "Invalid value", problem);
        var change = new ChangeLineCommand(number)
        {
            Eligible = request.Eligible,
            Ephemeral = request.Ephemeral,
            EphemeralAttachments = request.EphemeralAttachments,
            ZeroRetention = request.ZeroRetention,
            IsFlagged = request.Flagged,
            Reputation = ReputationExtensions.Parse(request.Reputation),
            ForwardingNumber = request.ForwardingNumber,
            Rcs = RcsAccessExtensions.Parse(request.Rcs),
            Asked = JsonSerializer.SerializeToElement(request, ControlJson.Wire.ChangeLineRequest),
        };
        return call.World.Commit<Line?>(change.Apply, call.World.NextTraceId()).Value is { } line
            ? Results.Ok(Describe(line))
            : Unknown(call, number);
    }

    /// <summary>There is no such line.</summary>
    public static IResult Unknown(ControlCall call, string number) => Problems.Of(
        404, "Unknown line",
        $"There is no line '{number}' in this world; its lines are {string.Join(", ", call.World.Current.LineNumbers)}.");

    private static string? Problem(ChangeLineRequest request)
    {
        if (request.Reputation is { } reputation && ReputationExtensions.Parse(reputation) is null)
        {
            return $"reputation is {OneOf.Of([.. ReputationExtensions.Names], reputation)}.";
        }

        if (request.Rcs is { } rcs && RcsAccessExtensions.Parse(rcs) is null)
        {
            return $"rcs is {OneOf.Of([.. RcsAccessExtensions.Names], rcs)}.";
        }

        return request.ForwardingNumber is { Length: > 0 } forwarding && !Handle.IsPhone(forwarding)
            ? "forwarding_number is an E.164 number, or empty for none."
            : null;
    }

    private static LineResponse Describe(Line line) =>
        new(line.Number, line.Eligible, line.Ephemeral, line.IsFlagged, line.Reputation.ToWireName(), line.ForwardingNumber,
            line.Rcs.ToWireName(), line.Type.ToWireName(), line.EphemeralAttachments == true, line.ZeroRetention == true);
}
