using System.Text.Json;
using Chats.Emulator.Api.Payments;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary><c>POST /payment_requests</c>: asks a customer for money, once or as the start of a subscription.</summary>
internal static class CreatePaymentRequest
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createPaymentRequest");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentRequestResponse>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CreatePaymentRequestRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!PaymentKey.Read(call, PaymentRequestRules.KeyLength).TryGet(out var key, out refusal)) return refusal;
        var fingerprint = key.Value is null ? "" : CanonicalJson.Fingerprint(call.Body);
        var known = CreatePaymentRequestCommand.Replay(call.World.Current.PaymentRequests, key.Value, fingerprint);
        if (known is { } result) return Replay(call, result);

        if (!PaymentRequestShape.Validate(body, call.World.Clock.GetUtcNow()).TryGet(out var terms, out refusal)) return refusal;
        var create = new CreatePaymentRequestCommand(call.Grant, terms, key.Value, fingerprint);
        if (!call.World.Commit(create.Apply, call.TraceId).TryGet(out var request, out refusal)) return refusal;
        if (call.World.Current.PaymentRequests.Account.Prices is null && request.Plan is not null)
        {
            call.Record(PaymentRequestBehaviours.StandardPrice);
        }

        return PaymentRequestResponse.Answer(StatusCodes.Status201Created, request, call.Links());
    }

    private static ApiResult<JsonResult<PaymentRequestResponse>> Replay(ApiCall call, Result<PaymentRequest> known)
    {
        if (!known.TryGet(out var first, out var refusal)) return refusal;
        call.Record(PaymentRequestBehaviours.Replay);
        return PaymentRequestResponse.Answer(StatusCodes.Status201Created, first, call.Links());
    }

    /// <summary>Members that are refused with 400/1005 rather than 400/1003 when they are of another type are read as they come.</summary>
    internal sealed record Request(
        string? Mode,
        JsonElement? Amount,
        string? Currency,
        string? PriceId,
        JsonElement? Quantity,
        DiscountRequest? Discount,
        JsonElement? TrialPeriodDays,
        string? TrialEnd,
        string? CustomerId,
        string? Description,
        JsonElement? Metadata,
        string? Rail,
        string? From,
        string? PayerHandle);

    internal sealed record DiscountRequest(string? Coupon, string? PromotionCode, string? Label);
}
