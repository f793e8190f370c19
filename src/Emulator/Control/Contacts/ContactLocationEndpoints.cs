using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Inbound;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Control.Contacts;

/// <summary><c>/contacts/{handle}/location</c>: a contact shares where they are.</summary>
internal static class ContactLocationEndpoints
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public static void Map(IEndpointRouteBuilder contact)
    {
        contact.MapPost("/location", Post).Produces(StatusCodes.Status204NoContent).Act("The contact shares where they are, or has moved");
        contact.MapDelete("/location", Delete).Produces(StatusCodes.Status204NoContent).Act("The contact shares their location no longer");
    }

    private static IResult Post(ControlCall call, string handle, LocationRequest request) =>
        ContactCommandRunner.Run(call, Validate(call, handle, request));

    private static IResult Delete(ControlCall call, string handle, [FromBody] LocationEndRequest request) =>
        ContactCommandRunner.Run<ContactStopLocationCommand>(
        call, ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)
            ? new ContactStopLocationCommand(handle, chat)
            : refusal);

    private static Result<ContactShareLocationCommand> Validate(ControlCall call, string handle, LocationRequest request)
    {
        if (!ContactCommandRunner.ChatOf(call, request.ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (request.Longitude is not { } longitude) return ContactCommandRunner.Missing("longitude");
        if (request.Latitude is not { } latitude) return ContactCommandRunner.Missing("latitude");
        if (Math.Abs(longitude) > 180 || Math.Abs(latitude) > 90)
        {
            return ContactRules.Value.Refuse("'longitude' lies between -180 and 180, 'latitude' between -90 and 90.");
        }

        if (!EndsAfter(request.EndsAfter).TryGet(out var endsAfter, out refusal)) return refusal;
        var place = new LocationShare(handle, longitude, latitude, BeganAt: default)
        {
            Altitude = request.Altitude,
            Address = request.Address,
            Locality = request.Locality,
        };
        return new ContactShareLocationCommand(handle, chat, place, endsAfter);
    }

    private static Result<TimeSpan?> EndsAfter(string? text)
    {
        if (text is null) return (TimeSpan?)null;
        return Durations.TryParse(text, out var duration) && duration > TimeSpan.Zero && duration <= Longest
            ? duration
            : ContactRules.Value.Refuse("'ends_after' is a duration such as 15m, 1h or PT8H, at most 366 days.");
    }
}
