using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Cards;

namespace Chats.Emulator.Api.ContactCards;

/// <summary><c>POST /contact_card</c>: sets a line's card up; one that works is never overwritten.</summary>
internal static class CreateContactCard
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createContactCard");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static async Task<ApiResult<JsonResult<CardResponse>>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CreateContactCardRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body).TryGet(out var setUp, out refusal)) return refusal;
        var transition = setUp with { Fetched = await call.FetchMedia(setUp.Image) };
        if (!call.World.Commit(transition.Apply, call.TraceId).TryGet(out var written, out refusal)) return refusal;
        if (!written.TryGet(out var line, out refusal)) return refusal;
        return new JsonResult<CardResponse>(StatusCodes.Status200OK, CardResponse.From(line, call.Links()), ApiJson.Default.CardResponse);
    }

    private static Result<SetUpCardCommand> Validate(ApiCall call, Request request)
    {
        if (string.IsNullOrEmpty(request.PhoneNumber)) return ContactCardRules.RequiredField.Refuse("Missing required field: phone_number");
        if (string.IsNullOrEmpty(request.FirstName)) return ContactCardRules.RequiredField.Refuse("Missing required field: first_name");
        if (!Domain.People.Handle.IsPhone(request.PhoneNumber)) return ContactCardRules.PhoneE164.Refuse();
        if (!CardImage.Validate(request.ImageUrl, call.Addresses).TryGet(out var image, out var refusal)) return refusal;
        var lastName = string.IsNullOrEmpty(request.LastName) ? null : request.LastName;
        return new SetUpCardCommand(call.Grant, request.PhoneNumber, request.FirstName, lastName, image, call.CardFails);
    }

    internal sealed record Request(string? PhoneNumber, string? FirstName, string? LastName, string? ImageUrl);
}
