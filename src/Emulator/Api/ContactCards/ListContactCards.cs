using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Api.ContactCards;

/// <summary><c>GET /contact_card</c>: the cards of the token's lines, or of one of them; also those that are not active.</summary>
internal static class ListContactCards
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listContactCards");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation, "phone_number");

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, [FromQuery(Name = "phone_number")] string? phoneNumber)
    {
        var state = call.World.Current;
        string? only = null;
        if (phoneNumber is not null)
        {
            if (!OneLine(state, call.Grant, phoneNumber).TryGet(out var line, out var refusal)) return refusal;
            only = line;
        }

        var links = call.Links(state);
        var cards = call.Grant.Lines(state)
            .Where(line => line.Card is not null && (only is null || line.Number == only))
            .Select(line => CardResponse.From(line, links));
        return new JsonResult<Response>(StatusCodes.Status200OK, new Response([.. cards]), ApiJson.Default.ListContactCardsResponse);
    }

    private static Result<string> OneLine(WorldState state, Grant grant, string phoneNumber)
    {
        if (!QueryHandle.Phone(phoneNumber, ContactCardRules.PhoneE164).TryGet(out var line, out var refusal)) return refusal;
        if (!grant.Covers(line, state)) return ContactCardRules.ShownLineIsYours.Refuse();
        return state.Lines[line].Card is null ? ContactCardRules.Exists.Refuse() : line;
    }

    internal sealed record Response(CardResponse[] ContactCards);
}
