using System.Text.RegularExpressions;
using Chats.Emulator.Domain.People;
using CsCheck;

namespace Chats.Emulator.Domain;

public sealed partial class HandleTests
{
    [Theory]
    [InlineData("+12223334444")]
    [InlineData("+442071234567")]
    [InlineData("+81312345678")]
    [InlineData("+12")]
    [InlineData("+123456789012345")]
    public void Takes_exact_E164(string phone) => Assert.True(Handle.IsPhone(phone));

    [Theory]
    [InlineData("12223334444")]
    [InlineData("+1 222 333 4444")]
    [InlineData("+1-222-333-4444")]
    [InlineData("+1(222)3334444")]
    [InlineData("+1222333444a")]
    [InlineData("+02223334444")]
    [InlineData("+1234567890123456")]
    [InlineData("+1")]
    [InlineData("+")]
    [InlineData("")]
    [InlineData(" +12223334444")]
    [InlineData("+12223334444 ")]
    [InlineData("+12223334444\n")]
    [InlineData("+1２22３334444")]
    [InlineData("++12223334444")]
    public void Refuses_everything_else_as_a_phone(string phone) => Assert.False(Handle.IsPhone(phone));

    [Theory]
    [InlineData("user@example.com")]
    [InlineData("first.last+tag@mail.example.co.uk")]
    [InlineData("ü@exämple.de")]
    public void Takes_simple_email_addresses(string email) => Assert.True(Handle.IsEmail(email));

    [Theory]
    [InlineData("@example.com")]
    [InlineData("user@")]
    [InlineData("user@example")]
    [InlineData("user@.com")]
    [InlineData("user@example.")]
    [InlineData("user@exa..mple.com")]
    [InlineData("us er@example.com")]
    [InlineData("user@@example.com")]
    [InlineData("a@b@example.com")]
    [InlineData("user\t@example.com")]
    [InlineData("user\u0000@example.com")]
    public void Refuses_everything_else_as_an_email(string email) => Assert.False(Handle.IsEmail(email));

    [Fact]
    public void Compares_emails_in_lower_case_and_phones_as_they_are()
    {
        Assert.Equal("ana@example.com", Handle.Normalize("Ana@Example.COM"));
        Assert.Equal("+12223334444", Handle.Normalize("+12223334444"));
    }

    [Fact]
    public void Agrees_with_the_published_pattern_on_any_text() =>
        Gen.OneOf(
            Gen.String,
            Gen.String["+0123456789"],
            Gen.String["0123456789"].Select(digits => "+" + digits))
                .Sample(text => Handle.IsPhone(text) == Pattern().IsMatch(text), iter: 20_000);

    [Fact]
    public void Never_takes_a_text_as_both() =>
        Gen.String.Sample(text => !(Handle.IsPhone(text) && Handle.IsEmail(text)), iter: 5_000);

    [GeneratedRegex(@"^\+[1-9][0-9]{1,14}\z")]
    private static partial Regex Pattern();
}
