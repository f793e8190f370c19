using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Files;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Cards;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Api.ContactCards;

/// <summary><c>PATCH /contact_card?phone_number=…</c>: changes what the body names of a line's active card.</summary>
internal static class UpdateContactCard
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updateContactCard");

    public static void Map(IEndpointRouteBuilder api) => api.MapPatch(Operation.Path, Handle).Named(Operation, "phone_number");

    private static async Task<ApiResult<JsonResult<CardResponse>>> Handle(
        ApiCall call, [FromQuery(Name = "phone_number")] string? phoneNumber)
    {
        if (!RequestBody.Read(call, ApiJson.Default.UpdateContactCardRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, phoneNumber, body).TryGet(out var change, out refusal)) return refusal;
        var transition = change with { Fetched = await call.FetchMedia(change.Image) };
        if (!call.World.Commit(transition.Apply, call.TraceId).TryGet(out var written, out refusal)) return refusal;
        if (!written.TryGet(out var line, out refusal)) return refusal;
        return new JsonResult<CardResponse>(StatusCodes.Status200OK, CardResponse.From(line, call.Links()), ApiJson.Default.CardResponse);
    }

    private static Result<ChangeCardCommand> Validate(ApiCall call, string? phoneNumber, Request request)
    {
        if (string.IsNullOrEmpty(phoneNumber)) return ContactCardRules.RequiredField.Refuse("Missing required parameter: phone_number");
        if (request.FirstName is "") return ContactCardRules.FirstNameStays.Refuse("first_name must not be empty");
        if (!QueryHandle.Phone(phoneNumber, ContactCardRules.PhoneE164).TryGet(out var line, out var refusal)) return refusal;
        if (!CardImage.Validate(request.ImageUrl, call.Addresses).TryGet(out var image, out refusal)) return refusal;
        return new ChangeCardCommand(call.Grant, line, request.FirstName, request.LastName, image, call.CardFails);
    }

    /// <summary>What is absent or null stays as it was.</summary>
    internal sealed record Request(string? FirstName, string? LastName, string? ImageUrl);
}
